import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { likelyBeginnings, typingCost } from '#src/features/search/engine/distance.ts';
import { isEnding, withoutEndings } from '#src/features/search/engine/endings.ts';
import { isStopWord } from '#src/features/search/engine/stop-words.ts';
import { isHeld } from '#src/features/search/engine/fuse.ts';
import { isUnrecorded, unrecordedTopics } from '#src/features/search/engine/unrecorded-topics.ts';
import { cleanQuery, longestQuery, scriptsOf, tokensOf } from '#src/features/search/engine/query-tokens.ts';

const cost = (a: string, b: string): number => Math.round(typingCost(a, b, 9) * 10) / 10;

test('a mistake costs one, a small one less', () => {
  assert.equal(cost('kafka', 'kafka'), 0);
  assert.equal(cost('kafak', 'kafka'), 1);
  assert.equal(cost('tablue', 'tableau'), 2);
  assert.equal(cost('sparkk', 'spark'), 0.6);
  assert.equal(cost('ㅋㅏㅍㅡㄱㅏ', 'ㅋㅏㅍㅡㅋㅏ'), 0.6);
  assert.equal(cost('ㅅㅡㅋㅏㄹㅏ', 'ㅅㅡㅋㅏㄹㄹㅏ'), 0.6);
});

test('the cost is the same both ways, and no more than replacing all', () => {
  const words = ['kafka', 'kudu', 'tableau', 'ㅋㅏㅍㅡㅋㅏ', 'ㅅㅡㅍㅏㅋㅡ', ''];
  for (const a of words) {
    for (const b of words) {
      assert.equal(cost(a, b), cost(b, a), `${a} ${b}`);
      assert.ok(cost(a, b) <= Math.max(a.length, b.length));
    }
  }
});

test('beyond the limit there is no cost to speak of', () => {
  assert.equal(typingCost('kafka', 'presto', 2), Number.POSITIVE_INFINITY);
  assert.equal(typingCost('k', 'kubernetes', 1), Number.POSITIVE_INFINITY);
});

test('a mistyped word begins with its letter, one like it, or its first two swapped', () => {
  assert.deepEqual(likelyBeginnings('ㄱㅏ'), ['ㄱ', 'ㄲ', 'ㅋ', 'ㅏㄱ']);
  assert.deepEqual(likelyBeginnings('akfka'), ['a', 'ka']);
  assert.deepEqual(likelyBeginnings(''), []);
});

test('endings come off, the longest first, and leave two letters', () => {
  assert.deepEqual(withoutEndings('카프카는'), ['카프카']);
  assert.deepEqual(withoutEndings('도커부터'), ['도커']);
  assert.ok(withoutEndings('데이터레이크란').includes('데이터레이크'));
  assert.equal(withoutEndings('토스증권에서는')[0], '토스증권');
  assert.deepEqual(withoutEndings('는'), []);
  assert.deepEqual(withoutEndings('나는'), []);
});

test('what follows a noun is an ending or the word goes on', () => {
  for (const rest of ['', '는', '에서', '이라는', '으로는', '인가요']) assert.ok(isEnding(rest), rest);
  for (const rest of ['버스', '우나요', '카', '테스트']) assert.ok(!isEnding(rest), rest);
});

test('asking says nothing about what is asked for', () => {
  for (const word of [
    '뭐',
    '뭐가',
    '뭔가요',
    '뭘까',
    '왜죠',
    '어떻게',
    '하나요',
    '해야',
    '있을까요',
    '좋나요',
    '공부해야',
    '배우나요',
    '알려주세요',
    'the',
  ]) {
    assert.ok(isStopWord(word), word);
  }
  for (const word of ['하둡', '해커톤', '카프카', '쿼리', '배치', '정합성', '가공', '하이브', '되감기', 'go', 'r']) {
    assert.ok(!isStopWord(word), word);
  }
});

test('what the site is silent about is known, and the site is silent about it', () => {
  assert.ok(isUnrecorded('연봉') && !isUnrecorded('연결'));
  const spoken = globSync('content/**/[!_]*.mdx').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return unrecordedTopics.filter((topic) => isHeld(text, topic)).map((topic) => `${file}: ${topic}`);
  });
  assert.deepEqual(spoken, []);
});

test('a query is composed, lower case, without control characters, and cut', () => {
  assert.equal(cleanQuery('  Kafka\u0000를  '), 'kafka 를');
  assert.equal(cleanQuery('카프카'.normalize('NFD')), '카프카');
  assert.equal(cleanQuery('가'.repeat(100_000)).length, longestQuery);
  assert.ok(cleanQuery('\ud800').isWellFormed());
});

test('words come apart at spaces and punctuation, but C++ and C# stay whole', () => {
  assert.deepEqual(tokensOf('c++, c#/python (etl)'), ['c++', 'c#', 'python', 'etl']);
  assert.deepEqual(tokensOf('!!!'), []);
  assert.deepEqual(scriptsOf('신입sql은'), ['신입', 'sql', '은']);
});
