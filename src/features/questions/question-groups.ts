import { questionTopicLabels } from '../../domain/labels.ts';
import type { Catalog, Entry } from '../../domain/types.ts';

type Question = Entry<'questions'>;

/** The questions by topic, in the order of the topics; topics without a question are left out. */
export const questionsByTopic = (
  catalog: Catalog,
): readonly { readonly topic: Question['topic']; readonly questions: readonly Question[] }[] => {
  const byTopic = Map.groupBy(catalog.questions.values(), ({ topic }) => topic);
  return (Object.keys(questionTopicLabels) as Question['topic'][]).flatMap((topic) => {
    const questions = byTopic.get(topic);
    return questions ? [{ topic, questions }] : [];
  });
};
