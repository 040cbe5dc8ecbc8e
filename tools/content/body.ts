import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';
import { hiddenCharacter, hiddenCharacterInWords } from '#src/schema/plain-text.ts';
import { isPublicAddress, publicAddressInWords } from '#src/schema/web-address.ts';

/** The tags a body may hold beside Markdown, and their attributes. Pages give bodies no components. */
const allowedTags: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  br: [],
  details: [],
  kbd: [],
  sub: [],
  summary: [],
  sup: [],
};

const tagNames = Object.keys(allowedTags)
  .map((name) => `<${name}>`)
  .join(', ');

/** A comment and nothing else: `{/* … *\/}`. */
const onlyComments = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const tagFaults = ({ name, attributes }: Tag): readonly string[] => {
  const allowed = allowedTags[name ?? ''];
  if (!allowed) {
    const kind = /^\p{Lu}/u.test(name ?? '') ? '부품' : '태그';
    return [`<${name ?? ''}>: 본문에서 쓸 수 없는 ${kind}입니다. 마크다운으로 쓰세요. 쓸 수 있는 태그: ${tagNames}`];
  }
  return attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && allowed.includes(attribute.name)
      ? []
      : [`<${name}>에 쓸 수 없는 속성이 있습니다. 지우세요.`],
  );
};

const linkFaults = (url: string): readonly string[] =>
  /^(?:#|\/(?!\/))/.test(url) || isPublicAddress(url)
    ? []
    : [`'${url}': 링크할 수 없는 주소입니다. 사이트 안은 /skills/kafka/처럼, 밖은 ${publicAddressInWords}.`];

const pictureFaults = (url: string, alt: string | null | undefined): readonly string[] => {
  const faults = (alt ?? '').trim() === '' ? ['그림에 설명이 없습니다. ![그림이 보여 주는 것](주소)로 쓰세요.'] : [];
  const folder = resolve('public');
  const file = join(folder, url);
  if (!url.startsWith('/') || url.startsWith('//') || !file.startsWith(folder + sep)) {
    return [...faults, `'${url}': 그림은 public 폴더에 두고 /로 시작하는 주소로 씁니다.`];
  }
  return existsSync(file) ? faults : [...faults, `'${url}': 그런 그림이 public 폴더에 없습니다.`];
};

const faultsOf = (node: MdastNode): readonly string[] => {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['import와 export는 쓸 수 없습니다. 글이라면 줄의 처음에 오지 않게 쓰세요.'];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return onlyComments.test(node.value)
        ? []
        : ["중괄호 안은 코드로 읽혀 쓸 수 없습니다. 글자로 쓰려면 '\\{'로 쓰세요."];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tagFaults(node);
    case 'link':
    case 'definition':
      return linkFaults(node.url);
    case 'image':
      return pictureFaults(node.url, node.alt);
    case 'imageReference':
      return ['그림은 ![설명](주소)로 그 자리에 씁니다.'];
    case 'text': {
      const code = hiddenCharacter(node.value);
      return code === undefined ? [] : [hiddenCharacterInWords(code)];
    }
    default:
      return [];
  }
};

/** A link of a body: the line of the file it stands in, and where it leads. */
export type BodyLink = { readonly line: number; readonly url: string };

/** What a body holds that editors are told of: its faults in words, each with its line, and its links. */
export type Body = { readonly faults: readonly string[]; readonly links: readonly BodyLink[] };

const nodesIn = (node: MdastNode): readonly MdastNode[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => nodesIn(child)) : []),
];

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 0;

/** What the parser's complaint means to somebody who writes a text. */
const parserFaults: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/closing tag for `(<[^`]*>)`/, ([, tag]) => `${tag} 태그가 닫히지 않았습니다. 닫거나, 글자로 쓰려면 '\\<'로 쓰세요.`],
  [/in MDX, use `\{\/\*/, () => '<!-- --> 주석은 쓸 수 없습니다. {/* … */}로 쓰세요.'],
  [/`<`|tag|JSX/, () => "'<'는 태그의 시작으로 읽힙니다. 글자로 쓰려면 '\\<'로, 주소는 [이름](주소)로 쓰세요."],
  [/expression|brace/, () => "'{'는 코드의 시작으로 읽힙니다. 글자로 쓰려면 '\\{'로 쓰세요."],
  [/import|export/i, () => 'import와 export는 쓸 수 없습니다. 글이라면 줄의 처음에 오지 않게 쓰세요.'],
];

const parserFault = (error: unknown): string => {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '?', reason = said] = /^(\d+):\d+: ([\s\S]*)$/.exec(said) ?? [];
  for (const [pattern, words] of parserFaults) {
    const match = pattern.exec(reason);
    if (match) return `${line}번째 줄: ${words(match)}`;
  }
  return `${line}번째 줄: 본문을 읽지 못했습니다. ${reason}`;
};

/**
 * Reads a body as a text: MDX would run imports and expressions while the site is built, and show whatever tags there
 * are, so all of that is a fault. `body` starts at the first line of its file, the frontmatter left blank.
 */
export const readBody = (body: string): Body => {
  let nodes: readonly MdastNode[];
  try {
    nodes = nodesIn(mdxToMdast(body, { features: { frontmatter: false } }));
  } catch (error) {
    return { faults: [parserFault(error)], links: [] };
  }
  return {
    faults: nodes.flatMap((node) => faultsOf(node).map((fault) => `${lineOf(node)}번째 줄: ${fault}`)),
    links: nodes.flatMap((node) =>
      node.type === 'link' || node.type === 'definition' ? [{ line: lineOf(node), url: node.url }] : [],
    ),
  };
};
