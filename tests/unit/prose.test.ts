import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlainMarkdown } from '#src/domain/prose.ts';

test('headings, lists, links, tables and emphasis are plain Markdown', () => {
  const body =
    '## 제목\n\n문장과 **강조**, [링크](/skills/kafka/)\n\n- 하나\n  - 둘\n\n| 가 | 나 |\n| - | - |\n| 1 | 2 |\n\n> 인용\n\n수출(export)과 수입';
  assert.ok(isPlainMarkdown(body));
  assert.ok(isPlainMarkdown(''));
});

test('what means something else in MDX is left to MDX', () => {
  for (const body of [
    '<Notice>알림</Notice>',
    '2 < 3',
    '값은 {1 + 1}이에요',
    "import Notice from './Notice.astro';",
    'export const year = 2026;',
    '목록\n\n    들여 쓴 코드',
    '---\n\n구분선으로 시작하는 글',
  ]) {
    assert.ok(!isPlainMarkdown(body), body);
  }
});
