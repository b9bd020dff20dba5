/** The rules that a piece of markup needs, out of a stylesheet: they stand in the page itself. */
import postcss, { type AtRule, type ChildNode, type Container, type Root } from 'postcss';

/** At-rules that say nothing of a first picture on a screen. */
const LATER = new Set(['page', 'keyframes']);

/** Pseudo-classes of what a picture, which doesn't answer, is never in. */
const ANSWERS = /:(?:hover|focus|active|checked|disabled|popover-open|open)\b/u;

/** Classes, ids and elements that a piece of markup has; the page around it too. */
interface Names {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

function namesIn(html: string): Names {
  const all = (form: RegExp): string[] => [...html.matchAll(form)].map(([, name = '']) => name);
  return {
    classes: new Set(all(/\sclass="([^"]*)"/gu).flatMap((names) => names.split(/\s+/u))),
    elements: new Set(['html', 'body', ...all(/<([a-z][\w-]*)/giu)]),
    // Those that scripts set on the page are not in the markup.
    attributes: new Set(all(/\s([a-z][\w-]*)(?==")/gu)),
  };
}

/** Whether a selector may fit something in the markup. */
function mayFit(selector: string, { classes, elements, attributes }: Names): boolean {
  if (ANSWERS.test(selector)) return false;
  // What is excluded need not be there.
  const asked = selector.replace(/:not\([^)]*\)/gu, '');
  const named = (form: RegExp): string[] => [...asked.matchAll(form)].map(([, name = '']) => name);
  return (
    named(/\.([\w-]+)/gu).every((name) => classes.has(name)) &&
    named(/(?:^|[\s>+~(,])([a-z][\w-]*)/giu).every((name) => elements.has(name)) &&
    (/^(?::root|html)/u.test(asked) || named(/\[([\w-]+)/gu).every((name) => attributes.has(name)))
  );
}

function isLater(rule: AtRule): boolean {
  if (LATER.has(rule.name)) return true;
  // Faces that are fetched: the text is there before them, and the page names them again.
  if (rule.name === 'font-face') return /url\(/u.test(rule.toString());
  return rule.name === 'media' && rule.params.trim() === 'print';
}

/** Rules that fit nothing, and then groups that hold nothing, taken out. */
function prune(container: Container, names: Names): void {
  container.each((node: ChildNode) => {
    if (node.type === 'comment') node.remove();
    if (node.type === 'rule') {
      node.selectors = node.selectors.filter((selector) => mayFit(selector, names));
      if (node.selectors.length === 0 || node.selector === '') node.remove();
    }
    if (node.type === 'atrule') {
      if (isLater(node)) node.remove();
      else if (node.nodes && node.name !== 'font-face') {
        prune(node, names);
        if (node.nodes.length === 0) node.remove();
      }
    }
  });
}

/** Custom properties that nothing reads any more, taken out, until all that are left are read. */
function pruneProperties(root: Root, html: string): void {
  for (;;) {
    const read = new Set(
      [...`${root.toString()} ${html}`.matchAll(/var\(\s*(--[\w-]+)/gu)].map(([, name]) => name),
    );
    let removed = 0;
    root.walkDecls(/^--/u, (declaration) => {
      if (read.has(declaration.prop)) return;
      const { parent } = declaration;
      declaration.remove();
      removed += 1;
      if (parent?.nodes?.length === 0) parent.remove();
    });
    if (removed === 0) break;
  }
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}

/**
 * The part of a stylesheet that markup needs on a screen before anything answers, in its order, so
 * that nothing moves when the whole stylesheet comes.
 * @param css the whole stylesheet
 * @param html the markup; what it reads of custom properties in attributes is kept too
 */
export function criticalCss(css: string, html: string): string {
  const root = postcss.parse(css);
  prune(root, namesIn(html));
  pruneProperties(root, html);
  root.walk((node) => {
    node.raws = { ...node.raws, before: '', after: '', between: node.type === 'decl' ? ':' : '' };
    if ('raws' in node) Reflect.deleteProperty(node.raws, 'semicolon');
  });
  return root.toString().replaceAll('\n', '');
}
