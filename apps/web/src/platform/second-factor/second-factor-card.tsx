import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import {
  MySecondFactorDocument,
  RecoveryCodesMakeDocument,
  SecondFactorBeginDocument,
  SecondFactorConfirmDocument,
  SecondFactorEndDocument,
} from '../../gql/second-factor/graphql.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';
import { TimeText } from '../../ui/time-text.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { useViewer } from '../sign-in/viewer-context.js';
import { CodeForm } from './code-form.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SetUp } from './set-up.js';

/** What one is about to do; each but setting up asks for a code first. */
type Doing = 'move' | 'codes' | 'end';
const ASK = {
  move: 'secondFactor.moveWhy',
  codes: 'secondFactor.codesAnewWhy',
  end: 'secondFactor.endWhy',
} as const;
const SEND = { move: 'secondFactor.move', codes: 'secondFactor.codesAnew', end: 'secondFactor.end' } as const;

/** One's second step: set up, moved to another phone, new recovery codes, turned off. */
export function SecondFactorCard() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { email } = useViewer();
  const client = useApolloClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(MySecondFactorDocument);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [shown, setShown] = useState<{ key: string; uri: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [done, setDone] = useState(0);

  // What stood there is gone from the page: the focus goes to what it was about.
  useEffect(() => {
    if (done > 0) heading.current?.focus();
  }, [done]);
  const back = () => {
    setDoing(null);
    setShown(null);
    setCodes(null);
    setTrouble(null);
    setDone((times) => times + 1);
  };
  const begin = async (code: string | null) => {
    const answer = await client.mutate({
      mutation: SecondFactorBeginDocument,
      variables: { input: { code } },
    });
    setDoing(null);
    setShown(answer.data?.secondFactorBegin ?? null);
    setDone((times) => times + 1);
  };
  const first = () => {
    setTrouble(null);
    begin(null).catch(setTrouble);
  };
  const confirm = async (code: string) => {
    const answer = await client.mutate({
      mutation: SecondFactorConfirmDocument,
      variables: { input: { code } },
    });
    setShown(null);
    setCodes(answer.data?.secondFactorConfirm.recoveryCodes ?? null);
    void refetch();
  };
  const withCode = async (code: string) => {
    const variables = { input: { code } };
    if (doing === 'move') return begin(code);
    if (doing === 'end') {
      await client.mutate({ mutation: SecondFactorEndDocument, variables });
      back();
    } else {
      const answer = await client.mutate({ mutation: RecoveryCodesMakeDocument, variables });
      setDoing(null);
      setCodes(answer.data?.recoveryCodesMake ?? null);
    }
    void refetch();
    return undefined;
  };

  const mine = data?.mySecondFactor;
  return (
    <Card labelledBy="second-factor-card">
      <Stack>
        <h2 ref={heading} id="second-factor-card" tabIndex={-1}>
          {t('secondFactor.title')}
        </h2>
        {error || trouble ? <p role="alert">{say(trouble ?? error)}</p> : null}
        {codes ? (
          <RecoveryCodes codes={codes} email={email} onKept={back} />
        ) : shown ? (
          <>
            <SetUp shown={shown} onCode={confirm} />
            <p className="quiet small">{t('secondFactor.endsOthers')}</p>
            <Row>
              <Button variant="subtle" onClick={back}>
                {t('secondFactor.leave')}
              </Button>
            </Row>
          </>
        ) : doing ? (
          <>
            <p>{t(ASK[doing])}</p>
            <CodeForm
              focus
              label={t('secondFactor.anyCode')}
              recovery
              send={t(SEND[doing])}
              onCode={withCode}
            >
              <Button variant="subtle" onClick={back}>
                {t('secondFactor.leave')}
              </Button>
            </CodeForm>
          </>
        ) : !mine ? null : mine.since ? (
          <>
            <p>
              {t('secondFactor.isOn')} <TimeText at={mine.since} />.{' '}
              {t('secondFactor.left', { count: mine.recoveryCodesLeft })}
            </p>
            {mine.required ? <p className="quiet">{t('secondFactor.required')}</p> : null}
            <Row>
              <Button variant="default" onClick={() => setDoing('codes')}>
                {t('secondFactor.codesAnew')}
              </Button>
              <Button variant="default" onClick={() => setDoing('move')}>
                {t('secondFactor.move')}
              </Button>
              {mine.required ? null : (
                <Button variant="default" onClick={() => setDoing('end')}>
                  {t('secondFactor.end')}
                </Button>
              )}
            </Row>
          </>
        ) : (
          <>
            <p>{t('secondFactor.what')}</p>
            {mine.required ? <p>{t('secondFactor.requiredYet')}</p> : null}
            <div>
              <Button onClick={first}>{t('secondFactor.setUp')}</Button>
            </div>
          </>
        )}
      </Stack>
    </Card>
  );
}
