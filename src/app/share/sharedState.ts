/** What of the reader's state goes along when a view is handed out, and where its picture is. */
import { cardPath } from '../../embed/cardPath.ts';
import { EMBEDS, embedQuery, type Control, type EmbedName } from '../../embed/embedAddress.ts';
import type { StillPicture } from '../../embed/snippets.ts';
import { DEFAULT_STATE, type ExplorerState, type Theme } from '../../state/explorer.ts';
import { formatQuery } from '../../state/urlCodec.ts';
import type { UrlContext } from '../../state/urlParameters.ts';
import type { Story } from '../../stories/storyFile.ts';

/** What is chosen in the dialog. */
export interface ShareChoices {
  readonly embed: EmbedName;
  readonly pinned: boolean;
  readonly theme: Theme;
  /** The page around is its ground. */
  readonly transparent: boolean;
  readonly controls: readonly Control[];
  /** Height of a box that does not grow, in CSS pixels; null: as high as it needs. */
  readonly box: number | null;
}

/** As large as the build draws them, for previews of links. */
const CARD = { width: 1200, height: 630 } as const;

/** Without what belongs to the reader's own page: which view is large, which study is open. */
export function handedOut(
  state: ExplorerState,
  { embed, theme, pinned }: Pick<ShareChoices, 'embed' | 'theme' | 'pinned'>,
  release: string | null,
): ExplorerState {
  const views: readonly string[] = EMBEDS[embed];
  return {
    ...state,
    view: null,
    study: null,
    theme,
    data: pinned ? release : null,
    settings: Object.fromEntries(
      Object.entries(state.settings).filter(([part]) => views.includes(part)),
    ),
  };
}

/** An embed draws; a table is the whole page's. */
function withoutTables(state: ExplorerState): ExplorerState {
  const settings = Object.entries(state.settings).map(([part, own]) => [
    part,
    Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'show')),
  ]);
  return { ...state, settings: Object.fromEntries(settings) as ExplorerState['settings'] };
}

/**
 * The absolute addresses of an embed and of the whole page in its state.
 * @param release what is shown; null: tables that nobody has released
 * @param site where the page is served, its query and hash apart
 */
export function shareAddresses(
  state: ExplorerState,
  choices: ShareChoices,
  release: string | null,
  context: UrlContext,
  site: string,
): { readonly embed: string; readonly page: string } {
  const shared = handedOut(state, choices, release);
  const fit = choices.box !== null;
  const query = embedQuery({ ...choices, fit }, formatQuery(withoutTables(shared), context));
  const page = formatQuery({ ...shared, theme: DEFAULT_STATE.theme }, context);
  return {
    embed: new URL(`embed.html?${query}`, site).href,
    page: new URL(page === '' ? './' : `./?${page}`, site).href,
  };
}

/**
 * Where a picture of the state would be, if the build drew one: of each view of the whole record,
 * and of each story, whose picture shows the casualties; of two views together it draws none. What
 * is selected changes no number: where there is no picture with it, the one without it stands.
 * @param release what it is to be held to; null: it may change with the next release
 */
export function pictureOf(
  state: ExplorerState,
  choices: ShareChoices,
  release: string | null,
  stories: readonly Story[],
  context: UrlContext,
  site: string,
): StillPicture | null {
  const plain: ShareChoices = { ...choices, theme: DEFAULT_STATE.theme, pinned: false };
  const [first, ...others] = EMBEDS[choices.embed];
  if (others.length > 0) return null;
  for (const shown of [state, { ...state, select: [] }]) {
    const asks = formatQuery(handedOut(shown, plain, null), context);
    const story = stories.find(({ query }) => query === asks);
    const slug = asks === '' ? first : first === 'casualties' && story?.id;
    if (slug) return { src: new URL(cardPath(slug, release), site).href, ...CARD };
  }
  return null;
}
