import type { Request_StatusFragment } from '../../gql/joining/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './joining.module.css';

/** What was asked of whoever asks for access, and what came back, in turn. */
export function Exchanges({ exchanges }: { exchanges: Request_StatusFragment['exchanges'] }) {
  const { t } = useWords();
  if (exchanges.length === 0) return null;
  return (
    <ol className={classes.list}>
      {exchanges.map(({ asked, at, answer, answeredAt }) => (
        <li key={at} className={classes.line}>
          <p className="quiet small">
            {t('joining.asked')} <TimeText at={at} />
          </p>
          <ServerHtml className={classes.prose} html={asked} />
          {answer && answeredAt ? (
            <>
              <p className="quiet small">
                {t('joining.answered')} <TimeText at={answeredAt} />
              </p>
              <p className={classes.written}>{answer}</p>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
