/** Marks that set a heading apart from list items. */
export const headingMarks: ReadonlySet<string> = new Set('# ■ □ ◆ ◇ ● ▶ ▷ ★ ☆ √ ✓ ✔ ▪ ※ ➤ ❏ ❇ ✳'.split(' '));

/** Marks of list items. */
export const dashes: ReadonlySet<string> = new Set('- – — • · ㆍ ‧ ∙ ⦁'.split(' '));

export const longestHeading = 60;

/** Ends of Korean sentences. */
export const sentence = /(?:습니다|합니다|됩니다|입니다|해요|어요|아요|예요|에요|세요|다)[.!~)]*$/;

const contentEnd =
  /(?:신|는|은|할|한|인)\s?(?:분|자)$|경험자?$|능력$|이해도?$|가능자?$|보유자?$|소지자$|전공자?$|이상$|우대$|역량$|무관$/;

/** Whether words end as a demand does, so that they cannot be a heading. What stands in parentheses at the end is left out. */
export const isContent = (words: string): boolean =>
  contentEnd.test(words.replace(/\s*\([^()]*\)$/, '').replace(/[.!]+$/, ''));
