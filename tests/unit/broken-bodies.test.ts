import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemInWords } from '#src/domain/problems.ts';
import { isPublicAddress } from '#src/schema/web-address.ts';
import { largestFile } from '../../tools/content/files.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { edit, soundTree, writeTree } from '../fixtures/tree.ts';

const guide = soundTree['guides/reading.mdx'] ?? '';
/** The line of the file a body of the guide starts at. */
const first = guide.split('\n').length;

const withBody = (body: string) => ({ ...soundTree, 'guides/reading.mdx': guide + body });

const said = (root: string): readonly string[] => readContentTree(root).problems.map(problemInWords);

const at = (line: number): string => `content/guides/reading.mdx: ${first + line}번째 줄: `;

/** What a body holds, the body, and what is said of it. */
const refused: readonly (readonly [string, string, string])[] = [
  ['an import', "import { readFileSync } from 'node:fs';\n", `${at(0)}import와 export는 쓸 수 없습니다.`],
  ['a remote import', "import x from 'https://example.com/x.js'\n", `${at(0)}import와 export는 쓸 수 없습니다.`],
  ['an export', '글이에요.\n\nexport const year = 2026;\n', `${at(2)}import와 export는 쓸 수 없습니다.`],
  [
    'a sentence that starts with import',
    'import 문은 처음에 써요.\n',
    `${at(0)}import와 export는 쓸 수 없습니다. 글이라면`,
  ],
  ['an expression', '값은 {process.env.SECRET}이에요.\n', `${at(0)}중괄호 안은 코드로 읽혀`],
  ['an expression that throws', "{(() => { throw new Error('x') })()}\n", `${at(0)}중괄호 안은 코드로 읽혀`],
  ['an expression between comments', '{/* a */ secret /* b */}\n', `${at(0)}중괄호 안은 코드로 읽혀`],
  ['an expression in code that is only indented', '글\n\n    값 {x}\n', `${at(2)}중괄호 안은 코드로 읽혀`],
  ['a script', '글\n\n<script>alert(1)</script>\n', `${at(2)}<script>: 본문에서 쓸 수 없는 태그입니다.`],
  ['a style', '<style>{`body{display:none}`}</style>\n', `${at(0)}<style>: 본문에서 쓸 수 없는 태그입니다.`],
  [
    'a tag in a sentence',
    '여기 <b>굵게</b> 써요.\n',
    `${at(0)}<b>: 본문에서 쓸 수 없는 태그입니다. 마크다운으로 쓰세요.`,
  ],
  ['an unknown component', '<Nope />\n', `${at(0)}<Nope>: 본문에서 쓸 수 없는 부품입니다.`],
  ['a fragment', '<>글</>\n', `${at(0)}<>: 본문에서 쓸 수 없는 태그입니다.`],
  ['an attribute that acts', '<kbd onclick="x()">K</kbd>\n', `${at(0)}<kbd>에 쓸 수 없는 속성이 있습니다.`],
  ['an attribute that is code', '<abbr title={x}>K</abbr>\n', `${at(0)}<abbr>에 쓸 수 없는 속성이 있습니다.`],
  ['spread attributes', '<kbd {...x}>K</kbd>\n', `${at(0)}<kbd>에 쓸 수 없는 속성이 있습니다.`],
  ['an unclosed tag', '글\n\n<kbd>Ctrl을 눌러요.\n', `${at(2)}<kbd> 태그가 닫히지 않았습니다.`],
  ['a closing tag alone', '글</kbd>\n', `${at(0)}'<'는 태그의 시작으로 읽힙니다.`],
  ['less than without spaces', '1<2예요.\n', `${at(0)}'<'는 태그의 시작으로 읽힙니다. 글자로 쓰려면 '\\<'로`],
  ['less than between letters', 'a<b\n', `${at(0)}'<'는 태그의 시작으로 읽힙니다.`],
  ['an address in angle brackets', '<https://kafka.apache.org>\n', `${at(0)}'<'는 태그의 시작으로 읽힙니다.`],
  ['an open brace', '글 { 이에요.\n', `${at(0)}'{'는 코드의 시작으로 읽힙니다. 글자로 쓰려면 '\\{'로 쓰세요.`],
  ['a comment of HTML', '글\n\n<!-- 나중에 -->\n', `${at(2)}<!-- --> 주석은 쓸 수 없습니다. {/* … */}로 쓰세요.`],
  ['a missing picture', '![그림](/no-such.png)\n', `${at(0)}'/no-such.png': 그런 그림이 public 폴더에 없습니다.`],
  ['a picture beside the text', '![그림](./x.png)\n', `${at(0)}'./x.png': 그림은 public 폴더에 두고`],
  [
    'a picture outside the folder',
    '![그림](/../package.json)\n',
    `${at(0)}'/../package.json': 그림은 public 폴더에 두고`,
  ],
  ['a remote picture', '![그림](https://example.com/x.png)\n', `${at(0)}'https://example.com/x.png': 그림은 public`],
  ['a picture without words', '![](/no-such.png)\n', `${at(0)}그림에 설명이 없습니다.`],
  [
    'a link to a skill that is not there',
    '[글](/skills/kafak/)\n',
    `${at(0)}'/skills/kafak/': 그런 페이지가 없습니다.`,
  ],
  ['a link to a posting that is not there', '[글](/companies/acme/dba/#x)\n', `${at(0)}'/companies/acme/dba/#x': 그런`],
  ['a link that runs', '[글](javascript:alert(1))\n', `${at(0)}'javascript:alert(1)': 링크할 수 없는 주소입니다.`],
  ['a link without its protocol', '[글](//example.com)\n', `${at(0)}'//example.com': 링크할 수 없는 주소입니다.`],
  [
    'a link with a password',
    '[글][a]\n\n[a]: https://me:pw@kafka.apache.org\n',
    `${at(2)}'https://me:pw@kafka.apache.org':`,
  ],
  ['a direction mark', '글 \u202E글\n', `${at(0)}보이지 않는 글자(U+202E)가 있습니다.`],
  ['a direction mark by its number', '글 &#x202E;글\n', `${at(0)}보이지 않는 글자(U+202E)가 있습니다.`],
];

for (const [what, body, words] of refused) {
  test(`refuses in a body: ${what}`, (context) => {
    const problems = said(writeTree(context, withBody(body)));
    assert.ok(
      problems.some((problem) => problem.startsWith(words)),
      `expected\n  ${words}\nin\n${problems.join('\n') || '(nothing)'}`,
    );
  });
}

test('a text with everything Markdown has is sound', (context) => {
  const body = `## 제목

글과 **강조**, [안](/skills/kafka/), [공고](/companies/acme/engineer/#kafka), [목록](/skills/), [표](/matrix/?layer=stream), [아래](#제목), [밖](https://kafka.apache.org/documentation/#design)이에요.

- 하나, 2 < 3, \\{글\\}, \\<글\\>
- \`<script>{x}</script>\`

| 가 | 나 |
| - | - |
| 1 | 2 |

\`\`\`js
import x from 'y';
const z = { a: <b /> };
\`\`\`

{/* 편집자에게: 여기는 나중에 */}

<kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O,<br />각주[^1]

<details>
<summary>더</summary>

글이에요.

</details>

[^1]: 각주예요.
`;
  assert.deepEqual(said(writeTree(context, withBody(body))), []);
  assert.deepEqual(said(writeTree(context, withBody(body.replaceAll('\n', '\r\n')))), []);
});

test('a file larger than a page can be is refused unread', (context) => {
  const problems = said(writeTree(context, withBody('가'.repeat(largestFile))));
  assert.deepEqual(problems, [
    'content/guides/reading.mdx: 파일이 301KB로 너무 큽니다. 100KB까지 씁니다. 글을 나누세요.',
  ]);
});

test('links in place of files and folders are refused', (context) => {
  const root = writeTree(context, soundTree);
  symlinkSync(join(root, 'skills/kafka.mdx'), join(root, 'skills/linked.mdx'));
  symlinkSync(join(root, 'skills'), join(root, 'guides/_more'));
  symlinkSync(join(root, 'roles'), join(root, 'roles/loop'));
  rmSync(join(root, 'stages'), { recursive: true });
  symlinkSync(join(root, 'skills'), join(root, 'stages'));
  assert.deepEqual(said(root), [
    'content/skills/linked.mdx: 파일이 아니라 링크입니다. 파일을 이 자리에 두세요.',
    'content/roles/loop: 파일이 아니라 링크입니다. 파일을 이 자리에 두세요.',
    'content/guides/_more: 파일이 아니라 링크입니다. 파일을 이 자리에 두세요.',
    'content/stages: 폴더가 아닙니다. 이 이름의 폴더를 만들고 그 안에 파일을 두세요.',
  ]);
});

test('a collection that is a file is told in words', (context) => {
  const root = writeTree(context, soundTree);
  rmSync(join(root, 'pipelines'), { recursive: true });
  writeFileSync(join(root, 'pipelines'), '');
  assert.deepEqual(said(root), ['content/pipelines: 폴더가 아닙니다. 이 이름의 폴더를 만들고 그 안에 파일을 두세요.']);
});

test('a file that is no UTF-8 is refused', (context) => {
  const root = writeTree(context, soundTree);
  mkdirSync(join(root, 'guides'), { recursive: true });
  writeFileSync(
    join(root, 'guides/reading.mdx'),
    Buffer.concat([Buffer.from(guide.replace('title: 읽기', 'title: ')), Buffer.from([0xff])]),
  );
  assert.match(said(root).join('\n'), /guides\/reading\.mdx/);
  const spoilt = Buffer.from(guide.replace('title: 읽기', 'title: XX')).map((byte) => (byte === 0x58 ? 0xff : byte));
  writeFileSync(join(root, 'guides/reading.mdx'), spoilt);
  assert.deepEqual(said(root), [
    'content/guides/reading.mdx › title: 글자가 깨졌습니다(U+FFFD). 파일을 UTF-8로 저장하고 다시 쓰세요.',
  ]);
});

test('a title nobody can see, or that runs backwards, is refused', (context) => {
  for (const [title, code] of [
    ['"\\u200B\\u200B"', 'U+200B'],
    ['읽\u202E기', 'U+202E'],
    ['"\\u3164"', 'U+3164'],
    ['읽\u00AD기', 'U+00AD'],
  ] as const) {
    const tree = edit('guides/reading.mdx', 'title: 읽기', `title: ${title}`);
    assert.deepEqual(said(writeTree(context, tree)), [
      `content/guides/reading.mdx › title: 보이지 않는 글자(${code})가 있습니다. 지우고 다시 쓰세요.`,
    ]);
  }
});

test('an address is public or no address', (context) => {
  const all = ['https://kafka.apache.org/', 'http://a.co.kr:8080/x?y#z', 'https://한글.kr/', 'https://한국.한국/'];
  for (const address of all) assert.ok(isPublicAddress(address), address);
  for (const address of [
    'https://user:pass@kafka.apache.org/',
    'https://user@kafka.apache.org/',
    'http://169.254.169.254/latest/',
    'http://2852039166/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://localhost:8080/',
    'http://metadata.google.internal/',
    'http://printer.local/',
    'http://kafka/',
    'ftp://kafka.apache.org/',
    'kafka.apache.org',
  ]) {
    assert.ok(!isPublicAddress(address), address);
  }
  const tree = edit('resources/book.mdx', 'kind: book', 'kind: book\nurl: https://me:pw@kafka.apache.org/');
  assert.match(
    said(writeTree(context, tree)).join('\n'),
    /book\.mdx › url: .*누구나 여는 웹 주소를 https:\/\/로 시작해 씁니다/,
  );
});
