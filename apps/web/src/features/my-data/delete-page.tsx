import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { ERASURE_DAYS, ERASURE_WORDS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { ErasureAskDocument, MyDataDocument } from '../../gql/my-data/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import type { WordId } from '../../platform/i18n/areas.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { RadioChoice } from '../../ui/radio-choice.js';
import classes from './my-data.module.css';
import { NeededNote } from './needed-note.js';

const GOES: WordId[] = [
  'myData.delete.goes.me',
  'myData.delete.goes.roles',
  'myData.delete.goes.kept',
  'myData.delete.goes.certificates',
];
const STAYS: WordId[] = [
  'myData.delete.stays.asMember',
  'myData.delete.stays.counts',
  'myData.delete.stays.others',
];

function Lines({ ids }: { ids: WordId[] }) {
  const { t } = useWords();
  return (
    <ul className={classes.list}>
      {ids.map((id) => (
        <li key={id}>{t(id)}</li>
      ))}
    </ul>
  );
}

/** Says what goes and what stays, and asks for a word before it is begun. */
export default function DeletePage() {
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [keeps, setKeeps] = useState('keep');
  const [word, setWord] = useState('');
  const [checked, setChecked] = useState(false);
  const [ask, { loading, error }] = useMutation(ErasureAskDocument);
  const { data } = useQuery(MyDataDocument);
  const { neededIn = [], lastAdministrator = false } = data?.myData ?? {};
  const mayNot = lastAdministrator || neededIn.length > 0;
  const wanted = ERASURE_WORDS[locale];
  const isTyped = (Object.values(ERASURE_WORDS) as string[]).includes(word.trim().toLowerCase());

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isTyped) return field.current?.focus();
    try {
      await ask({ variables: { input: { word, keepsWords: keeps === 'keep' } } });
    } catch {
      // Said below.
      return field.current?.focus();
    }
    announce(t('myData.delete.asked'));
    await navigate('/me/data');
    return undefined;
  };
  const trouble = error ? troubleOf(error) : null;
  const code = trouble?.code ?? null;
  const fault = () => {
    if (code === 'not_allowed') return t('myData.delete.lastAdministrator');
    const isNeeded = trouble?.fields?.some(({ rule }) => rule === 'last_coordinator');
    return isNeeded ? t('myData.delete.neededNow') : say(error);
  };
  return (
    <Column>
      <div>
        <Link to="/me/data" className={classes.back}>
          {t('myData.delete.back')}
        </Link>
        <PageTitle title={t('myData.delete.title')} />
        <p>{t('myData.delete.week', { days: ERASURE_DAYS })}</p>
      </div>
      <Card labelledBy="goes">
        <h2 id="goes">{t('myData.delete.goes')}</h2>
        <Lines ids={GOES} />
      </Card>
      <Card labelledBy="stays">
        <h2 id="stays">{t('myData.delete.stays')}</h2>
        <Lines ids={STAYS} />
      </Card>
      <Card labelledBy="sure">
        <h2 id="sure">{t(mayNot ? 'myData.delete.notYet' : 'myData.delete.choose')}</h2>
        {lastAdministrator ? <p>{t('myData.delete.lastAdministrator')}</p> : null}
        {neededIn.length > 0 ? <NeededNote places={neededIn} /> : null}
        {mayNot ? null : (
          <form onSubmit={(event) => void send(event)} noValidate>
            <Stack>
              <RadioChoice
                label={t('myData.delete.words')}
                value={keeps}
                onChange={setKeeps}
                options={[
                  {
                    value: 'keep',
                    label: t('myData.delete.words.keep'),
                    description: t('myData.delete.words.keepWhat'),
                  },
                  {
                    value: 'take',
                    label: t('myData.delete.words.take'),
                    description: t('myData.delete.words.takeWhat'),
                  },
                ]}
              />
              <TextInput
                ref={field}
                className={classes.word}
                label={t('myData.delete.type', { word: wanted })}
                value={word}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={20}
                error={checked && !isTyped ? t('myData.delete.typeFault', { word: wanted }) : undefined}
                onChange={(event) => setWord(event.currentTarget.value)}
              />
              {code && code !== 'prove_again' ? <p role="alert">{fault()}</p> : null}
              <Row>
                <Button type="submit" loading={loading}>
                  {t('myData.delete.send')}
                </Button>
                <ButtonLink to="/me/data" variant="default">
                  {t('myData.delete.leave')}
                </ButtonLink>
              </Row>
            </Stack>
          </form>
        )}
      </Card>
    </Column>
  );
}
