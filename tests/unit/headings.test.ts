import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsIn } from '#src/layouts/headings.ts';

test('second-level headings with an id are found as text', () => {
  const html = `<h1 id="t">제목</h1><h2 id="a" class="x">가 <em>나</em>
    다</h2><h3 id="b">라</h3><h2>이름 없음</h2><h2 class="y" id="c">Q&amp;A &lt;br&gt;</h2><h2 id="d">it&#39;s &quot;so&quot;</h2>`;
  assert.deepEqual(headingsIn(html), [
    { id: 'a', text: '가 나 다' },
    { id: 'c', text: 'Q&A <br>' },
    { id: 'd', text: `it's "so"` },
  ]);
});
