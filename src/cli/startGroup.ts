/** Build-time only: what the page needs at its start, in one chunk. */
import { isView } from './isView.ts';

interface ModuleInfo {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** Everything that a module imports, and what that imports; not what it may fetch later. */
function importedFrom(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}

/** What the page imports, and what more than one view does. */
function startOf(page: string, graph: ModuleGraph): ReadonlySet<string> {
  const start = new Set(importedFrom(page, graph));
  const views = [...start]
    .flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
    .filter(isView);
  const seen = new Set<string>();
  for (const id of views.flatMap((view) => [...importedFrom(view, graph)])) {
    if (seen.has(id)) start.add(id);
    seen.add(id);
  }
  return start;
}

/**
 * The bundler would give every set of modules that parts of the app share a chunk of its own: a
 * dozen small files, each compressed without knowledge of the others. What the page and its views
 * share comes at once anyway, and so in one file.
 * @param page path of the page, the bundle's entry
 */
export function startGroup(page: string) {
  const starts = new WeakMap<ModuleGraph, ReadonlySet<string>>();
  return {
    name: (id: string, graph: ModuleGraph): string | null => {
      const start = starts.get(graph) ?? startOf(page, graph);
      starts.set(graph, start);
      return start.has(id) ? 'start' : null;
    },
  };
}
