/** Marks before a line: bullets, numbers, heading marks, emoji, check boxes. */
const bulletMark =
  /^(?:[-–—•·ㆍ‧∙●○◦▪▫■□◆◇▶▷►★☆√✓✔☑※➤➢→⦁*#>|ㅇ✅📌📍🔍🚀💻⌛📣📃📑❏❇✳❖🔹🔸👉💡🙌🎯🧑?]|\p{Extended_Pictographic})+/u;
const numberMark = /^(?:\(?\d{1,2}[.)](?!\d)|[①-⑳]|[가-하][.)]|[a-zA-Z][.)](?=\s))/;

/** How a line begins. */
export interface Marks {
  /** First bullet character, or '' when there is none. */
  readonly bullet: string;
  readonly numbered: boolean;
  /** Length of everything before the words. */
  readonly length: number;
}

/** Reads the marks at the start of a trimmed line. */
export const readMarks = (text: string): Marks => {
  let rest = text;
  let bullet = '';
  let numbered = false;
  for (let round = 0; round < 4; round += 1) {
    const mark = bulletMark.exec(rest)?.[0];
    const number = mark === undefined ? numberMark.exec(rest)?.[0] : undefined;
    const found = mark ?? number;
    if (found === undefined) break;
    if (mark === 'ㅇ' && !/^ㅇ\s?[가-힣A-Z]/.test(rest)) break;
    if (mark !== undefined && bullet === '') bullet = Array.from(mark)[0] ?? '';
    numbered ||= number !== undefined;
    rest = rest.slice(found.length).trimStart();
  }
  return { bullet, numbered, length: text.length - rest.length };
};

const brackets = /^(?:\[[^[\]]*\]|<[^<>]*>|【[^【】]*】|『[^『』]*』|「[^「」]*」|〈[^〈〉]*〉|《[^《》]*》)\s*[:!]?$/;

/** Whether the words of a line stand in brackets as a whole. */
export const isBracketed = (words: string): boolean => words.length <= 80 && brackets.test(words);

/** Heading words for comparing: lower case, without spaces, brackets and punctuation. */
export const headingKey = (words: string): string =>
  words.toLowerCase().replace(/[\s[\]<>【】『』「」〈〉《》:!.~"'“”‘’?,]/g, '');
