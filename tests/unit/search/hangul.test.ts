import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose, decompose, isConsonants, toInitials, toJamo } from '#src/features/search/engine/hangul.ts';
import { hangulToLatin, latinToHangul } from '#src/features/search/engine/keyboard.ts';

test('every syllable block comes apart and together again', () => {
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const syllable = String.fromCodePoint(code);
    const parts = decompose(syllable);
    assert.ok(parts);
    assert.equal(compose(...parts), syllable);
  }
  assert.equal(decompose('k'), undefined);
  assert.equal(compose('ㅏ', 'ㄱ'), undefined);
});

test('a half-typed syllable has the letters of the word it begins', () => {
  for (const [typed, word] of [
    ['캎', '카프카'],
    ['도ㅋ', '도커'],
    ['쿱', '쿠버네티스'],
    ['스팤', '스파크'],
  ] as const) {
    assert.ok(toJamo(word).startsWith(toJamo(typed)), typed);
  }
});

test('initials stay consonants, clusters come apart', () => {
  assert.equal(toInitials('카프카'), 'ㅋㅍㅋ');
  assert.equal(toInitials('ㄳ'), 'ㄱㅅ');
  assert.equal(toInitials('SQL 튜닝'), 'SQL ㅌㄴ');
  assert.ok(isConsonants('ㅋㅍㅋ') && !isConsonants('ㅋㅏ') && !isConsonants(''));
});

test('the Korean layout types what the Latin keys say', () => {
  const pairs = [
    ['zkvmzk', '카프카'],
    ['tmvkzm', '스파크'],
    ['dpdjvmffhdn', '에어플로우'],
    ['vkdlTjs', '파이썬'],
    ['ghkrdls', '확인'],
    ['dlfrrl', '읽기'],
    ['rhkr', '곽'],
    ['k', 'ㅏ'],
  ] as const;
  for (const [keys, word] of pairs) assert.equal(latinToHangul(keys), word);
});

test('the Latin layout types what the Korean letters say, and both ways lead back', () => {
  assert.equal(hangulToLatin('ㅏㅁ라ㅁ'), 'kafka');
  assert.equal(hangulToLatin('ㅏ8ㄴ'), 'k8s');
  for (const word of ['카프카', '데이터엔지니어', '웨어하우스', '값없이', '뷁', '읊다', '꽃']) {
    assert.equal(latinToHangul(hangulToLatin(word)), word);
  }
});
