/** Build-time only: what the page needs at its start in one chunk, and each view in one. */
import { isView } from './isView.ts';

interface ModuleInfo {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

const START = 'start';
const FIRST = 'first';
const VIEW = '-view';

/** `casualties-view` → `casualties`, a chunk with all that this view draws with; null: another chunk. */
export function viewOfChunk(name: string): string | null {
  return name.endsWith(VIEW) ? name.slice(0, -VIEW.length) : null;
}

interface ChunkGroup {
  readonly priority?: number;
  readonly name: (id: string, graph: ModuleGraph) => string | null;
}

/** Everything that modules import, and what that imports; not what they may fetch later. */
function importedFrom(entries: Iterable<string>, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set(entries);
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}

function laterFrom(modules: Iterable<string>, graph: ModuleGraph): readonly string[] {
  return [...modules].flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
}

/** `…/src/views/casualties/index.ts` → `casualties` */
function definedView(module: string): string | null {
  return /\/src\/views\/(\w+)\/index\.ts$/u.exec(module)?.[1] ?? null;
}

/** The view's folder → everything that it draws with. */
function modulesOfViews(
  start: ReadonlySet<string>,
  graph: ModuleGraph,
): ReadonlyMap<string, ReadonlySet<string>> {
  const modules = new Map<string, ReadonlySet<string>>();
  const later = laterFrom(start, graph);
  // A page that shows but some views fetches their definitions too, and these their drawing.
  const definitions = later.filter((id) => definedView(id) !== null);
  for (const id of [...later, ...laterFrom(definitions, graph)].filter(isView)) {
    const folder = /(\w+)\/\w+\.tsx$/u.exec(id)?.[1] ?? '';
    const own = definitions.filter((definition) => definedView(definition) === folder);
    modules.set(folder, importedFrom([id, ...own], graph));
  }
  return modules;
}

/** Module → the chunk that it goes into. */
function chunksOf(
  page: string,
  before: string | null,
  graph: ModuleGraph,
): ReadonlyMap<string, string> {
  const start = importedFrom([page], graph);
  const chunks = new Map([...start].map((id) => [id, START]));
  for (const [folder, modules] of modulesOfViews(start, graph)) {
    for (const id of modules) {
      // What more than one view draws with comes at the start.
      chunks.set(id, chunks.has(id) ? START : folder + VIEW);
    }
  }
  for (const id of importedFrom(before === null ? [] : [before], graph)) {
    if (chunks.has(id)) chunks.set(id, FIRST);
  }
  return chunks;
}

/**
 * The bundler would give every set of modules that parts of the app share a chunk of its own: a
 * dozen small files, each compressed without knowledge of the others, and fetched one after the
 * other where one imports the next. What the page and its views share comes at once anyway, and so
 * in one file; what a view shares with later parts comes with the view.
 * @param page path of the page, the bundle's entry
 * @param before path of an entry that comes before the page's own code: what both need is a chunk of its own
 */
export function chunkGroups(page: string, before: string | null = null): readonly ChunkGroup[] {
  const known = new WeakMap<ModuleGraph, ReadonlyMap<string, string>>();
  const chunkOf = (id: string, graph: ModuleGraph): string | null => {
    const chunks = known.get(graph) ?? chunksOf(page, before, graph);
    known.set(graph, chunks);
    return chunks.get(id) ?? null;
  };
  const only =
    (chunk: string) =>
    (id: string, graph: ModuleGraph): string | null =>
      chunkOf(id, graph) === chunk ? chunk : null;
  return [
    // In turn: a chunk takes along what its modules import, unless another one has it already.
    { priority: 2, name: only(FIRST) },
    { priority: 1, name: only(START) },
    {
      name: (id, graph) => {
        const chunk = chunkOf(id, graph);
        return chunk === START || chunk === FIRST ? null : chunk;
      },
    },
  ];
}
