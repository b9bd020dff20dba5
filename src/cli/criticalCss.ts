/** The rules that a piece of markup needs, out of a stylesheet: they stand in the page itself. */
import postcss, { type AtRule, type ChildNode, type Container, type Root } from 'postcss';

/** What the markup is for: a first picture on a screen, or a page that has no other rules, on paper too. */
export type CriticalFor = 'first-picture' | 'whole-page';

/** Pseudo-classes of what a picture is never in before it answers. */
const ANSWERS = /:(?:hover|focus|active|checked|disabled|popover-open|open)\b/u;

/** Classes, ids and elements that a piece of markup has; the page around it too. */
interface Names {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  /** Classes of what answers. */
  readonly answering: ReadonlySet<string>;
}

function classesIn(html: string): ReadonlySet<string> {
  const values = [...html.matchAll(/\sclass="([^"]*)"/gu)].map(([, names = '']) => names);
  return new Set(values.flatMap((names) => names.split(/\s+/u)));
}

function namesIn(html: string, answers: string): Names {
  const all = (form: RegExp): string[] =>
    [...(html + answers).matchAll(form)].map(([, name = '']) => name);
  return {
    classes: classesIn(html + answers),
    answering: classesIn(answers),
    elements: new Set(['html', 'body', ...all(/<([a-z][\w-]*)/giu)]),
    // Those that scripts set on the page are not in the markup.
    attributes: new Set(all(/\s([a-z][\w-]*)(?==")/gu)),
  };
}

/** Whether a selector may fit something in the markup. */
function mayFit(selector: string, { classes, elements, attributes, answering }: Names): boolean {
  // What is excluded need not be there.
  const asked = selector.replace(/:not\([^)]*\)/gu, '');
  const named = (form: RegExp): string[] => [...asked.matchAll(form)].map(([, name = '']) => name);
  if (ANSWERS.test(selector) && !named(/\.([\w-]+)/gu).some((name) => answering.has(name))) {
    return false;
  }
  return (
    named(/\.([\w-]+)/gu).every((name) => classes.has(name)) &&
    named(/(?:^|[\s>+~(,])([a-z][\w-]*)/giu).every((name) => elements.has(name)) &&
    (/^(?::root|html)/u.test(asked) || named(/\[([\w-]+)/gu).every((name) => attributes.has(name)))
  );
}

function isLater(rule: AtRule, purpose: CriticalFor): boolean {
  if (rule.name === 'keyframes') return true;
  // Faces that are fetched: the text is there before them, and the page names them again.
  if (rule.name === 'font-face') return /url\(/u.test(rule.toString());
  // A first picture is not printed.
  const paper = rule.name === 'page' || (rule.name === 'media' && rule.params.trim() === 'print');
  return paper && purpose === 'first-picture';
}

/** Rules that fit nothing, and then groups that hold nothing, taken out. */
function prune(container: Container, names: Names, purpose: CriticalFor): void {
  container.each((node: ChildNode) => {
    if (node.type === 'comment') node.remove();
    if (node.type === 'rule') {
      node.selectors = node.selectors.filter((selector) => mayFit(selector, names));
      if (node.selectors.length === 0 || node.selector === '') node.remove();
    }
    if (node.type === 'atrule') {
      if (isLater(node, purpose)) node.remove();
      else if (node.nodes && node.name !== 'font-face' && node.name !== 'page') {
        prune(node, names, purpose);
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
 * @param answers markup of what comes into it and answers, before the stylesheet may have come
 */
export function criticalCss(
  css: string,
  html: string,
  purpose: CriticalFor = 'first-picture',
  answers = '',
): string {
  const root = postcss.parse(css);
  prune(root, namesIn(html, answers), purpose);
  pruneProperties(root, html);
  root.walk((node) => {
    node.raws = { ...node.raws, before: '', after: '', between: node.type === 'decl' ? ':' : '' };
    if ('raws' in node) Reflect.deleteProperty(node.raws, 'semicolon');
  });
  return root.toString().replaceAll('\n', '');
}
