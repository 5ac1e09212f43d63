import { useMutation, useApolloClient } from '@apollo/client/react';
import type { RoomRole } from '@hearth/shared';
import { useState } from 'react';
import { RoomRoleDocument } from '../../gql/room-beside/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Chip } from '../../ui/chip.js';
import type { MenuItem } from '../../ui/menu.js';
import { PersonLine } from '../../ui/person-line.js';
import { PersonCare } from './care/person-care.js';
import type { PanelProps } from './panel-props.js';
import { PeopleTurns } from './people-turns.js';
import { takeLead } from './turns.cache.js';
import { useStillHere } from './use-still-here.js';
import classes from './turns.module.css';

interface Roles {
  set: (person: { id: string; name: string }, role: RoomRole, held: boolean) => void;
  trouble: Trouble | null;
}

/** Makes people facilitator or presenter, and takes it away. */
function useRoles({ room, look }: PanelProps): Roles {
  const client = useApolloClient();
  const { t } = useWords();
  const announce = useAnnounce();
  const [change] = useMutation(RoomRoleDocument, { fetchPolicy: 'no-cache' });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const send = async (person: { id: string; name: string }, role: RoomRole, held: boolean) => {
    setTrouble(null);
    try {
      const { data } = await change({
        variables: { input: { roomId: room.id, personId: person.id, role, held } },
      });
      if (!data) return;
      takeLead(client.cache, data.roomRole);
      announce(t(held ? `turns.made.${role}` : `turns.unmade.${role}`, { name: person.name }));
    } catch (error) {
      setTrouble(troubleOf(error));
      look();
    }
  };
  return { set: (person, role, held) => void send(person, role, held), trouble };
}

/** Who is in the room now, what they are in this session, and whose turn it is. */
export function PeoplePanel(props: PanelProps) {
  const { room, heading: Heading } = props;
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { set, trouble } = useRoles(props);
  const shown = useStillHere(room.people);
  const { facilitators, presenters, acting } = room.lead;
  const ofIt = room.breakout && new Set(room.breakout.people.map(({ id }) => id));
  const raised = new Set(room.turns?.hands.map(({ person }) => person.id));
  const is = (all: readonly { id: string }[], id: string) => all.some((one) => one.id === id);

  const items = (person: { id: string; name: string }): MenuItem[] =>
    (['FACILITATOR', 'PRESENTER'] as const).map((role) => {
      const held = is(role === 'FACILITATOR' ? facilitators : presenters, person.id);
      return {
        name: t(held ? `turns.unmake.${role}` : `turns.make.${role}`),
        onSelect: () => set(person, role, !held),
      };
    });

  return (
    <>
      <PeopleTurns {...props} />
      <section>
        <Heading>{t('room.inTheRoom', { count: room.people.length })}</Heading>
        <ul className={classes.queue}>
          {shown.map(({ person, away }) => (
            <li key={person.id} className={classes.row}>
              <PersonLine person={person} />
              <PersonCare person={person} more={room.can.setRoles && room.open ? items(person) : []} />
              <span className={classes.chips}>
                {is(facilitators, person.id) ? <Chip tone="pine">{t('room.facilitator')}</Chip> : null}
                {acting?.id === person.id ? <Chip tone="pine">{t('turns.acting')}</Chip> : null}
                {is(presenters, person.id) ? <Chip tone="sky">{t('turns.presenter')}</Chip> : null}
                {raised.has(person.id) ? <Chip tone="pine">{t('turns.handUp')}</Chip> : null}
                {ofIt && !ofIt.has(person.id) ? <Chip>{t('room.visiting')}</Chip> : null}
                {away ? <Chip>{t('turns.away')}</Chip> : null}
              </span>
            </li>
          ))}
        </ul>
        {trouble ? (
          <p role="alert" className={classes.trouble}>
            {say(trouble)}
          </p>
        ) : null}
      </section>
    </>
  );
}
