import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { SHOWN_TO, type ShownTo } from '@hearth/shared';
import { useState } from 'react';
import { MyProfileAsDocument } from '../../gql/profile/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { Skeletons } from '../../ui/skeletons.js';
import { PersonView } from './person-view.js';
import classes from './profile.module.css';

/** One's own page as others see it, as the server shows it to them. */
export function PreviewDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [to, setTo] = useState<ShownTo>('MEMBERS');
  const { data, previousData, error, refetch } = useQuery(MyProfileAsDocument, {
    variables: { to },
    fetchPolicy: 'network-only',
  });
  const person = (data ?? previousData)?.myProfileAs;
  return (
    <Dialog open title={t('profile.preview.title')} onClose={onClose}>
      <Stack>
        <NativeSelect
          label={t('profile.preview.as')}
          description={t('profile.preview.saved')}
          value={to}
          data={SHOWN_TO.toReversed()
            .slice(0, 2)
            .map((one) => ({ value: one, label: t(`profile.shown.${one}`) }))}
          onChange={(event) => setTo(event.currentTarget.value === 'COHORTS' ? 'COHORTS' : 'MEMBERS')}
        />
        {error ? (
          <div role="alert">
            <p>{say(error)}</p>
            <Button variant="default" size="xs" onClick={() => void refetch()}>
              {t('words.tryAgain')}
            </Button>
          </div>
        ) : null}
        {person ? (
          <div className={classes.preview}>
            <PersonView
              person={person}
              heading={<h3 className={classes.name}>{person.name}</h3>}
              nothing={t('profile.empty')}
            />
          </div>
        ) : error ? null : (
          <Skeletons count={1} height={160} />
        )}
        <Row>
          <Button onClick={onClose}>{t('profile.preview.close')}</Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
