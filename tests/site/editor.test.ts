import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { startLanguageServer } from '../fixtures/language-server.ts';
import { longPosting } from '../fixtures/picked.ts';

type Diagnostics = {
  readonly items: readonly { readonly message: string; readonly range: { start: { line: number } } }[];
};
type Completions = { readonly items: readonly { readonly label: string; readonly documentation?: unknown }[] };

test('the committed settings turn on what the editor needs', () => {
  const settings: Record<string, unknown> = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  assert.equal(settings['astro.content-intellisense'], true);
  const { recommendations }: Record<string, readonly string[]> = JSON.parse(
    readFileSync('.vscode/extensions.json', 'utf8'),
  );
  // MDX files are a language of the second; the first listens to that language.
  assert.deepEqual(recommendations, ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx']);
});

test('in the frontmatter of an .mdx file a wrong field is told and the next one offered, in Korean', async (context) => {
  const editor = await startLanguageServer();
  context.after(editor.stop);
  const path = `content/companies/${longPosting.company}.mdx`;
  const text = readFileSync(path, 'utf8')
    .replace(/^(name: .*\n)[\s\S]*?^kind: .*$/m, '$1kind: compny\nnamme: 이름\n')
    .replace(/^guides: .*\n/m, '');
  const textDocument = { uri: editor.open(path, text) };
  const { items } = (await editor.request('textDocument/diagnostic', { textDocument })) as Diagnostics;
  const told = items.map(({ message, range }) => `${range.start.line}: ${message}`).toSorted();
  assert.deepEqual(told, [
    '2: Value is not accepted. Valid values: "company", "archetype".',
    '3: Property namme is not allowed.',
  ]);
  const position = { line: 4, character: 0 };
  const offered = (await editor.request('textDocument/completion', { textDocument, position })) as Completions;
  const guides = offered.items.find(({ label }) => label === 'guides');
  assert.match(JSON.stringify(guides?.documentation), /이 회사가 일하는 방식이나 조언을 담은 글의 id/);
});
