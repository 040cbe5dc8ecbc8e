import type { Piece } from './pieces.ts';
import type { PlacedReason } from './placing.ts';

const personalWords =
  /병역|군필|군 ?면제|미필|산업기능요원|전문연구요원|장애인?|보훈|국가유공|성별|남성|여성|남자|여자|나이|만 ?\d{2}세|연령|military service|gender|disabilit/i;

/** The words of a line that speak about the person: service, sex, age, disability. */
export const personalIn = ({ text, start }: Piece): readonly PlacedReason[] => {
  const match = personalWords.exec(text);
  return match ? [{ kind: 'personal', start: start + match.index, end: start + match.index + match[0].length }] : [];
};
