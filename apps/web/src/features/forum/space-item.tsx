import { useMutation } from '@apollo/client/react';
import { ActionIcon, Button } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'react-router';
import { SpaceChangeDocument, type SpaceArrangedFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import { IconArrowDown } from '../../ui/icons.js';
import { SpaceForm, saidOf } from './space-form.js';
import classes from './space-settings.module.css';

export interface Moves {
  /** Null: it stands there already. */
  up: (() => void) | null;
  down: (() => void) | null;
}

interface SpaceItemProps {
  space: SpaceArrangedFragment;
  /** Is it being changed? */
  open: boolean;
  /** Null: it is put away, and has no place in the order. */
  moves: Moves | null;
  busy: boolean;
  onOpen: (open: boolean) => void;
  onSaved: (space: SpaceArrangedFragment) => void;
  onArchive: () => void;
}

interface MoveButtonProps {
  way: 'up' | 'down';
  name: string;
  onMove: (() => void) | null;
}

/** It stays where it is and keeps the focus at the end of the way, too. */
function MoveButton({ way, name, onMove }: MoveButtonProps) {
  const { t } = useWords();
  const label = way === 'up' ? t('spaces.up', { name }) : t('spaces.down', { name });
  return (
    <ActionIcon
      variant="default"
      className={classes.move}
      data-way={way}
      aria-label={label}
      title={label}
      aria-disabled={onMove === null}
      data-disabled={onMove === null || undefined}
      onClick={() => onMove?.()}
    >
      <IconArrowDown aria-hidden="true" />
    </ActionIcon>
  );
}

/** One space: its place in the order, changed in its place, put away or taken back. */
export function SpaceItem({ space, open, moves, busy, onOpen, onSaved, onArchive }: SpaceItemProps) {
  const { t } = useWords();
  const heading = useId();
  const [save, { loading, error }] = useMutation(SpaceChangeDocument);
  const { id, name, description, starters, archived } = space;
  return (
    <li data-space={id}>
      {moves ? (
        <div className={classes.moves}>
          <MoveButton way="up" name={name} onMove={moves.up} />
          <MoveButton way="down" name={name} onMove={moves.down} />
        </div>
      ) : null}
      <div className={classes.grow}>
        <Link id={heading} className={classes.name} to={`/community/${id}`}>
          {name}
        </Link>
        {description ? <p className="quiet small">{description}</p> : null}
        {starters === 'KEEPERS' ? (
          <p className="quiet small">
            {space.audienceKind === 'COHORT' ? t('spaces.coordinatorsStart') : t('spaces.moderatorsStart')}
          </p>
        ) : null}
      </div>
      {open ? (
        <div className={classes.within}>
          <SpaceForm
            place={`space:${id}:settings`}
            start={{ id, name, description, starters }}
            ofCohort={space.audienceKind === 'COHORT'}
            busy={loading}
            error={error}
            saveWord={t('spaces.save')}
            onSend={async (fields) => {
              const { data } = await save({ variables: { input: { ...saidOf(fields), id } } });
              if (data) onSaved(data.spaceChange);
            }}
            onLeave={() => onOpen(false)}
          />
        </div>
      ) : (
        <Row>
          <Button variant="default" size="xs" aria-describedby={heading} onClick={() => onOpen(true)}>
            {t('spaces.change')}
          </Button>
          <Button variant="default" size="xs" aria-describedby={heading} loading={busy} onClick={onArchive}>
            {archived ? t('spaces.takeBack') : t('spaces.archive')}
          </Button>
        </Row>
      )}
    </li>
  );
}
