import type { FAQPage } from 'schema-dts';
import type { Entry } from '../../../domain/types.ts';

/** A question with the one answer on its page; nothing when the notes hold no answer. */
export const faq = ({ question, answer, status, updated }: Entry<'questions'>, url: string): readonly FAQPage[] =>
  status === 'answered'
    ? [
        {
          '@type': 'FAQPage',
          url,
          dateModified: updated,
          mainEntity: {
            '@type': 'Question',
            name: question,
            acceptedAnswer: { '@type': 'Answer', text: answer },
          },
        },
      ]
    : [];
