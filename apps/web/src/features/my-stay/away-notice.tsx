import { useQuery } from '@apollo/client/react';
import { MyStayDocument } from '../../gql/my-stay/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { useDays } from './use-days.js';

/** That one is away, and until when; nothing where one is not. */
export function AwayNotice() {
  const { t } = useWords();
  const day = useDays();
  const { data } = useQuery(MyStayDocument, { fetchPolicy: 'cache-and-network' });
  const pause = data?.myStay.pause;
  if (!pause?.now) return null;
  return (
    <Card labelledBy="away">
      <h2 id="away">{t('stay.awayTitle')}</h2>
      <p>{t('stay.away', { day: day(pause.endsOn) })}</p>
      <Row>
        <ButtonLink to="/me/stay" variant="default">
          {t('stay.title')}
        </ButtonLink>
      </Row>
    </Card>
  );
}
