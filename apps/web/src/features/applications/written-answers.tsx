import type { ApplyQuestionFragment } from '../../gql/applications/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './applications.module.css';

interface WrittenAnswersProps {
  questions: readonly ApplyQuestionFragment[];
  answers: readonly { key: string; values: readonly string[] }[];
}

/** Questions with what was answered, to be read. */
export function WrittenAnswers({ questions, answers }: WrittenAnswersProps) {
  const { t, locale } = useWords();
  const shown = ({ kind, options }: ApplyQuestionFragment, value: string) => {
    if (kind === 'YES_NO') return value === 'yes' ? t('apply.yes') : t('apply.no');
    if (kind === 'SCALE') return t('apply.of5', { score: value });
    return options.find(({ key }) => key === value)?.[locale] ?? value;
  };
  return (
    <dl className={classes.answers}>
      {questions.map((question) => {
        const values = answers.find(({ key }) => key === question.key)?.values ?? [];
        return (
          <div key={question.key}>
            <dt>{question.text[locale]}</dt>
            <dd>
              {values.length === 0 ? (
                <span className="quiet">{t('apply.noAnswer')}</span>
              ) : (
                values.map((value) => <span key={value}>{shown(question, value)}</span>)
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
