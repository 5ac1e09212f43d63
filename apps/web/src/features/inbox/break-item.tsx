import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId } from 'react';
import { SchoolBreakChangeDocument, type SchoolBreakRowFragment } from '../../gql/inbox/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import { IconCalendar } from '../../ui/icons.js';
import { BreakForm } from './break-form.js';
import { useBreakWords } from './use-break-words.js';
import classes from './inbox.module.css';

interface BreakItemProps {
  one: SchoolBreakRowFragment;
  /** Is it being changed? */
  open: boolean;
  onOpen: (open: boolean) => void;
  onSaved: (one: SchoolBreakRowFragment) => Promise<void>;
  onRemove: () => void;
}

/** One break: changed in its place, or taken away. */
export function BreakItem({ one, open, onOpen, onSaved, onRemove }: BreakItemProps) {
  const { t } = useWords();
  const words = useBreakWords();
  const name = useId();
  const [save, { loading, error }] = useMutation(SchoolBreakChangeDocument);
  const { id, nameEn, nameEs, startsOn, endsOn, source } = one;
  return (
    <li data-break={id}>
      <IconCalendar aria-hidden="true" />
      <div className={classes.grow}>
        <p id={name} className={classes.name}>
          {words.name(one)}
        </p>
        <p className="quiet small">
          {words.days(one)}
          {source === 'LIBRARY' ? ` · ${t('inbox.breaks.publicHoliday')}` : null}
        </p>
        {open ? (
          <div className={classes.within}>
            <BreakForm
              place={`break:${id}`}
              start={{ id, nameEn, nameEs, startsOn, endsOn }}
              busy={loading}
              error={error}
              onSend={async (fields) => {
                const { data } = await save({ variables: { input: fields } });
                if (data) await onSaved(data.schoolBreakChange);
              }}
              onLeave={() => onOpen(false)}
            />
          </div>
        ) : null}
      </div>
      {open ? null : (
        <Row>
          <Button variant="default" size="xs" aria-describedby={name} onClick={() => onOpen(true)}>
            {t('inbox.breaks.change')}
          </Button>
          <Button variant="default" size="xs" aria-describedby={name} onClick={onRemove}>
            {t('inbox.breaks.remove')}
          </Button>
        </Row>
      )}
    </li>
  );
}
