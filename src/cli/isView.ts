/**
 * Whether a module is a view's component, which the first charts need; other chunks come later.
 * @param module path of a module
 */
export function isView(module: string): boolean {
  const [, folder, name] = /\/src\/views\/(\w+)\/(\w+)View\.tsx$/u.exec(module) ?? [];
  return folder !== undefined && folder === name?.toLowerCase();
}
