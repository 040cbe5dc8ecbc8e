/**
 * Subjects people look for that the site is silent about. They are answered with that, never with the nearest page. A
 * test holds each against the content: once it speaks of one, that one leaves this list.
 */
export const unrecordedTopics: readonly string[] = '연봉 월급 초봉 복지 야근 워라밸 재택 휴가 성과급 스톡옵션'.split(
  ' ',
);

const topics = new Set(unrecordedTopics);

export const isUnrecorded = (word: string): boolean => topics.has(word);
