/** What `npm run new -- posting --from` leaves in a file for its editor, and the check refuses. */
export const draftMarks = {
  /** Stands before the words of the posting: they are to be read, never kept. */
  original: '# 원문(지우고 올리세요):',
  /** Stands before what the reader was not sure of. */
  doubt: '# 확인:',
  /** Stands where the editor's own words belong. */
  text: '우리 말로 옮겨 적으세요',
} as const;

const advice = {
  original: '공고의 문장은 저장소에 올리지 않습니다. 우리 말로 옮긴 뒤 이 줄을 지우세요.',
  doubt: '확인할 것이 남아 있습니다. 맞게 고친 뒤 이 줄을 지우세요.',
  text: '아직 우리 말로 옮기지 않은 자리입니다. 뜻을 한 줄로 쓰세요.',
} as const satisfies Record<keyof typeof draftMarks, string>;

/** Lines named one by one; more are only counted. */
const named = 5;

const marks = Object.keys(draftMarks) as readonly (keyof typeof draftMarks)[];

/** What of a draft still stands in the text of a file: a message for each kind of mark, with the lines it stands in. */
export const draftFaults = (source: string): readonly string[] => {
  const lines = source.split('\n');
  return marks.flatMap((mark) => {
    const at = lines.flatMap((line, index) => (line.includes(draftMarks[mark]) ? [index + 1] : []));
    if (at.length === 0) return [];
    const rest = at.length > named ? ` 등 ${at.length}곳` : '';
    return [`${at.slice(0, named).join(', ')}번째 줄${rest}: ${advice[mark]}`];
  });
};
