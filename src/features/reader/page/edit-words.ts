import type { Edit } from './edits.ts';
import { levelLabels } from '../../../domain/levels.ts';

/** What was just set right, in words: `12번째 줄을 우대로 고쳤어요.` */
export const editInWords = (edit: Edit, titleOf: (skill: string) => string): string => {
  const line = `${edit.at.replace('.', '-')}번째 줄`;
  switch (edit.kind) {
    case 'level':
      return `${line}을 ${levelLabels[edit.level]}로 고쳤어요.`;
    case 'with':
      return `${line}에 ${titleOf(edit.skill)} 기술을 더했어요.`;
    case 'without':
      return `${line}에서 ${titleOf(edit.skill)} 기술을 뺐어요.`;
    case 'not-asked':
      return `${line}을 요건이 아닌 줄로 고쳤어요.`;
    case 'met':
      return `${line}을 충족한 것으로 적었어요.`;
    case 'unmet':
      return `${line}을 아직 못 충족한 것으로 적었어요.`;
  }
};
