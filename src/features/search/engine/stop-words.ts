import { isEnding, withoutEndings } from './endings.ts';

/** Words that ask or join rather than name. With a particle or ending they are the same. */
const askingWords = new Set(
  (
    '뭐 뭔 뭘 무엇 무슨 어떻게 어떤 어떨 어디 어느 얼마나 언제 왜 누가 누구 몇 꼭 좀 더 또 그 이 저 및 등 것 게 거 수 때 중 볼 ' +
    '관련 대해 대한 위해 위한 정도 사람 진짜 정말 너무 많이 제일 가장 그냥 혹시 다시 안 못 잘 제 제가 나 내가 저는 도움 ' +
    '필요 방법 정보 같은 수준이어야 the a an of for in to and or is do how what which why with vs'
  ).split(' '),
);

/** Verbs of asking, whatever their ending: 하나요, 있을까요, 배우면, 알려줘. */
const stems =
  '하|해|할|되|돼|될|됩|있|있을|있어|없|없을|없어|좋|좋을|좋아|싶|싶어|쓰|써|쓸|가|갈|나가|들어|배우|배울|배워|알려|궁금|궁금해|추천해|' +
  '(?:공부|준비|필요|추천)(?:하|해|할)|하려|되려|했|됐';
const verbEndings =
  '나|나요|으면|까|까요|까지|야|야지|요|어요|는|는게|는지|는데|은|은지|은데|은가|은가요|면|려면|기|고|지|죠|서|도|줘|주세요|니까|니다|다|다가|다면|을까|을까요';
const verb = new RegExp(`^(?:${stems})(?:${verbEndings})?(?:요)?$`);

/** Kinds of pages and levels: they narrow nothing, but alone they name a list. */
const kindWords = new Set('회사 기업 기술 직무 질문 자료 글 목록 우대 필수 경험 특징 예시'.split(' '));

/** Whether a word says nothing about what is looked for. Such words are skipped and never count as not understood. */
export const isStopWord = (word: string): boolean =>
  askingWords.has(word) ||
  kindWords.has(word) ||
  verb.test(word) ||
  isEnding(word) ||
  withoutEndings(word).some((stem) => askingWords.has(stem)) ||
  // Interrogatives of one syllable are too short for an ending to be cut off elsewhere: 뭐가, 뭘까.
  /^[뭐뭔뭘왜]/.test(word);
