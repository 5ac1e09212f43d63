import { CASE_PARTS } from '@hearth/shared';
import type { CaseCardWholeFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ageBandIn, settingIn, type CaseFields } from './case-fields.js';
import { CasePartView } from './case-part.js';
import classes from './case-card.module.css';

/** What the room will see of a case, part by part, and when. */
export function CasePreview({ whole, fields }: { whole: CaseCardWholeFragment; fields: CaseFields }) {
  const { t } = useWords();
  const words = {
    ageBand: ageBandIn(fields),
    setting: settingIn(fields),
    ...{ happened: fields.text, tried: fields.tried, question: fields.question },
  };
  return (
    <section aria-labelledby="case-preview">
      <h2 id="case-preview">{t('case.preview')}</h2>
      <p className="quiet small">{t('case.previewWhat')}</p>
      <div className={classes.parts}>
        {CASE_PARTS.map((part) => {
          const step = whole.steps.find((one) => one.part === part);
          return (
            <CasePartView
              key={part}
              part={part}
              words={words}
              heading="h3"
              when={
                <p className="quiet small">
                  {whole.shown.includes(part)
                    ? t('case.seesIt')
                    : whole.reached.includes(part)
                      ? t('case.seesOnSave')
                      : step
                        ? t('case.seesWith', { number: step.number, name: step.name })
                        : t('case.seesByHand')}
                </p>
              }
            />
          );
        })}
      </div>
    </section>
  );
}
