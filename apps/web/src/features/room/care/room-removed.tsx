import { Button } from '@mantine/core';
import type { RoomSessionFragment } from '../../../gql/room/graphql.js';
import { T } from '../../../platform/i18n/t.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { ButtonLink } from '../../../ui/button-link.js';
import { Card } from '../../../ui/card.js';
import { Column, Row } from '../../../ui/column.js';
import { PageTitle } from '../../../ui/page-title.js';
import { PersonLine } from '../../../ui/person-line.js';
import { KeptTexts } from '../kept-texts.js';
import { useCareChanges } from './use-care-changes.js';
import classes from './care.module.css';
import room from '../room.module.css';

/** For someone who was put out: what it means, whom to write to, and what is theirs. */
export default function RoomRemoved({
  session,
  onLook,
}: {
  session: RoomSessionFragment;
  onLook: () => void;
}) {
  const { t } = useWords();
  useCareChanges(session.id, onLook);
  const { facilitators } = session;
  return (
    <div className={room.shut}>
      <Column>
        <div>
          <p className="quiet small">{session.audienceName}</p>
          <PageTitle title={session.title} />
        </div>
        <Card>
          <p>{t('care.removed')}</p>
          <p>{facilitators.length > 0 ? t('care.writeTo') : t('care.writeToCoordinator')}</p>
          <ul className={classes.list}>
            {facilitators.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} />
              </li>
            ))}
          </ul>
          <p className="quiet small">
            <T id="shell.crisis" components={{ call: <a href="tel:988" />, text: <a href="sms:988" /> }} />
          </p>
          <Row>
            <ButtonLink to={`/sessions/${session.id}`} variant="default">
              {t('room.toSession')}
            </ButtonLink>
            <Button variant="default" onClick={onLook}>
              {t('care.lookAgain')}
            </Button>
          </Row>
        </Card>
        <KeptTexts sessionId={session.id} />
      </Column>
    </div>
  );
}
