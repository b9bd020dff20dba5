/** Checks addresses against the releases: what each shows, and what the newest release says there. */
import type { Dataset } from '../data/dataset.ts';
import { compareReadings, sameFigures, type Drift } from '../drift/compareReadings.ts';
import { createPipeline, type Pipeline } from '../pipeline/createPipeline.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { parseQuery, type RejectedParameter } from '../state/urlCodec.ts';
import { buildUrlContext } from '../state/urlContext.ts';
import { STUDIES } from '../studies/registry.ts';
import { VIEWS } from '../views/registry.ts';
import { readAddress, type NotUnderstood } from './readAddress.ts';

/** What a release did to what an address shows. */
export type Outcome = 'untouched' | 'figures' | 'records';

export interface CheckedAddress {
  readonly address: string;
  readonly outcome: Outcome;
  /** Does it name its release, or follow the newest? */
  readonly pinned: boolean;
  /** Versions that were compared; the same where there is nothing later. */
  readonly from: string;
  readonly to: string;
  readonly state: ExplorerState;
  /** null: untouched. */
  readonly drift: Drift | null;
  /** Parts of the address that are ignored, there as here. */
  readonly ignored: readonly RejectedParameter[];
  /** The query of the newest state of the same, without `?`. */
  readonly newest: string;
}

export interface UncheckedAddress {
  readonly address: string;
  readonly outcome: 'not-understood';
  readonly reason: NotUnderstood;
}

/** A release that it needs can't be had or read; another try may have it. */
export interface FailedAddress {
  readonly address: string;
  readonly outcome: 'failed';
  readonly error: Error;
}

export type AddressResult = CheckedAddress | UncheckedAddress | FailedAddress;

interface CheckerOptions {
  /** Versions of the releases, the earliest first; at least one. */
  readonly versions: readonly string[];
  /** A release's record. */
  readonly load: (version: string) => Promise<Dataset>;
  /** Where the site is; null: addresses of any site are taken for ours. */
  readonly site: URL | null;
}

function withoutRelease(query: string): string {
  const newest = new URLSearchParams(query);
  newest.delete('data');
  return newest.toString().replace(/%(?:2C|2F|3A)/gu, decodeURIComponent);
}

/**
 * An address that follows the newest release is held against the one before: what it shows now
 * against what it showed until then. Each release is loaded once. What fails for one address is
 * told of it, and takes nothing from the others.
 * @returns a function from an address to what became of it
 */
export function createAddressChecker({
  versions,
  load,
  site,
}: CheckerOptions): (address: string) => Promise<AddressResult> {
  const pipelines = new Map<string, Promise<Pipeline>>();
  const pipelineOf = (version: string): Promise<Pipeline> => {
    const known = pipelines.get(version);
    if (known) return known;
    const loading = load(version).then(createPipeline);
    pipelines.set(version, loading);
    // What could not be had is asked for again.
    loading.catch(() => pipelines.delete(version));
    return loading;
  };
  const newest = versions.at(-1) ?? '';
  const check = async (address: string): Promise<AddressResult> => {
    const parts = readAddress(address, site, versions);
    if ('why' in parts) return { address, outcome: 'not-understood', reason: parts };
    const from = parts.pinned ?? versions.at(-2) ?? newest;
    const [before, after] = await Promise.all([pipelineOf(from), pipelineOf(newest)]);
    const context = buildUrlContext(before.dataset, VIEWS, STUDIES);
    const { state, rejected } = parseQuery(parts.query, context);
    const drift = from === newest ? null : compareReadings(before, after, state, parts.tables);
    return {
      address,
      outcome: drift === null ? 'untouched' : sameFigures(drift) ? 'records' : 'figures',
      pinned: parts.pinned !== null,
      from,
      to: newest,
      state,
      drift,
      ignored: [...parts.ignored, ...rejected],
      newest: withoutRelease(parts.query),
    };
  };
  return (address) =>
    check(address).catch((error: unknown) => ({
      address,
      outcome: 'failed',
      error: error instanceof Error ? error : new Error(String(error)),
    }));
}
