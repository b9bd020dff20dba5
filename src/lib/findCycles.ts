/**
 * Ids that lead back to themselves.
 * @param ids where to begin
 * @param next the ids that an id leads to
 * @returns of every circle at least two ids (or the one, where it leads to itself), each with
 *   one way round that ends where it begins; without them no circle is left
 */
export function findCycles(
  ids: Iterable<string>,
  next: (id: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const cycles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const start of ids) {
    if (done.has(start)) continue;
    // Depth first with an explicit path: a long chain must not exhaust the stack.
    const path = [{ id: start, rest: [...next(start)] }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const id = top.rest.pop();
      if (id === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(id)) {
        const way = path.map((step) => step.id);
        const cycle = [...way.slice(way.indexOf(id)), id];
        for (const one of cycle) if (!cycles.has(one)) cycles.set(one, cycle);
      } else if (!done.has(id)) {
        path.push({ id, rest: [...next(id)] });
        onPath.add(id);
      }
    }
  }
  return cycles;
}
