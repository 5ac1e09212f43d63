import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { APPLICATION_LIMITS, characters } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import {
  ApplicationToReadDocument,
  ReviewGiveDocument,
  ReviewRecuseDocument,
  type ReviewPageFragment,
} from '../../gql/applications/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { Choices } from './choices.js';
import { ReviewsGiven } from './reviews-given.js';
import { WrittenAnswers } from './written-answers.js';
import classes from './applications.module.css';

const STEPS = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** The rubric with what one has given so far. Scores that are not sent yet stay on this device: they bear a name. */
function Scores({ review }: { review: ReviewPageFragment }) {
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const start: Record<string, string> = {
    note: review.myNote,
    ...Object.fromEntries(
      review.rubric.map(({ key }) => [
        `score ${key}`,
        String(review.myScores.find((one) => one.key === key)?.score ?? ''),
      ]),
    ),
  };
  const { fields, change, forget } = useDraftForm(`${UNTIL_SIGNED_OUT}review:${review.id}`, start);
  const [looked, setLooked] = useState(false);
  const [give, giving] = useMutation(ReviewGiveDocument, {
    update: (cache, { data }) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'applicationsToReview' });
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'applications' });
      if (data)
        cache.writeQuery({
          query: ApplicationToReadDocument,
          variables: { id: review.id },
          data: { applicationReview: data.applicationReviewGive },
        });
    },
  });
  const tooLong = characters((fields['note'] ?? '').trim()) > APPLICATION_LIMITS.reviewNote;
  const missing = review.rubric.filter(({ key }) => !fields[`score ${key}`]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (missing.length > 0)
      return requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[data-fault] input')?.focus(),
      );
    if (tooLong) return form.current?.querySelector('textarea')?.focus();
    try {
      await give({
        variables: {
          input: {
            id: review.id,
            note: (fields['note'] ?? '').trim(),
            scores: review.rubric.map(({ key }) => ({ key, score: Number(fields[`score ${key}`]) })),
          },
        },
      });
      forget();
      announce(t('applications.given'));
    } catch {
      // Said below; what was typed is kept.
    }
    return undefined;
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {review.rubric.map(({ key, name, help }) => (
          <Choices
            key={key}
            legend={name[locale]}
            help={help[locale]}
            required
            inRow
            options={STEPS}
            values={fields[`score ${key}`] ? [fields[`score ${key}`] ?? ''] : []}
            error={looked && !fields[`score ${key}`] ? t('apply.chooseOne') : undefined}
            onChange={([value = '']) => change({ [`score ${key}`]: value })}
          />
        ))}
        <Textarea
          label={t('applications.note')}
          description={t('applications.noteWhy')}
          rows={3}
          value={fields['note'] ?? ''}
          error={tooLong ? t('words.fault.too_long', { max: APPLICATION_LIMITS.reviewNote }) : undefined}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {giving.error ? <p role="alert">{say(giving.error)}</p> : null}
        <Row>
          <Button type="submit" loading={giving.loading}>
            {review.mine === 'GIVEN' ? t('applications.correct') : t('applications.give')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** "I know this person." */
function Recuse({ review }: { review: ReviewPageFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [recuse, { loading, error }] = useMutation(ReviewRecuseDocument, {
    update: (cache, { data }) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'applicationsToReview' });
      if (data)
        cache.writeQuery({
          query: ApplicationToReadDocument,
          variables: { id: review.id },
          data: { applicationReview: data.applicationRecuse },
        });
    },
  });
  const recused = review.mine === 'RECUSED';
  return (
    <div>
      <p className={recused ? undefined : 'quiet small'}>
        {recused ? t('applications.youRecused') : t('applications.recuseWhy')}
      </p>
      <Button
        variant={recused ? 'default' : 'subtle'}
        loading={loading}
        onClick={() =>
          void recuse({ variables: { id: review.id, recused: !recused } }).catch(() => undefined)
        }
      >
        {recused ? t('applications.notRecused') : t('applications.recuse')}
      </Button>
      {error ? <p role="alert">{say(error)}</p> : null}
    </div>
  );
}

/** One application to read and score. */
export default function ReviewPage() {
  const { cohortId = '', applicationId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(ApplicationToReadDocument, {
    variables: { id: applicationId },
    fetchPolicy: 'cache-and-network',
  });
  const review = data?.applicationReview;
  if (error && troubleOf(error).code === 'not_found') return <NothingHere />;
  if (!review)
    return (
      <Column>
        {error ? (
          <ErrorState
            asPage
            what={t('applications.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        ) : (
          <Skeletons count={4} height={80} />
        )}
      </Column>
    );
  const base = `/cohorts/${cohortId}/applications/review`;
  const about = [
    review.roleTitle ?? (review.role ? t(`apply.role.${review.role}`) : ''),
    review.organizationName ?? '',
    review.organizationKind ? t(`apply.organizationKind.${review.organizationKind}`) : '',
    review.state ? t(`words.state.${review.state as 'CT'}`) : '',
  ].filter(Boolean);
  return (
    <Column key={review.id}>
      <div className={classes.anywhere}>
        <Link className={classes.link} to={base}>
          {t('applications.backToReview')}
        </Link>
        <PageTitle title={review.name ?? t('applications.code', { code: review.code })} />
        <p>{about.join(' · ')}</p>
      </div>
      {review.mine === 'RECUSED' ? null : (
        <>
          <Card labelledBy="answers">
            <h2 id="answers">{t('applications.answers')}</h2>
            <WrittenAnswers questions={review.questions} answers={review.answers} />
          </Card>
          <Card labelledBy="scores">
            <h2 id="scores">{t('applications.yours')}</h2>
            {review.canGive ? (
              <Scores key={review.mine} review={review} />
            ) : (
              <p className="quiet">{t('applications.tooLate')}</p>
            )}
          </Card>
        </>
      )}
      {review.others ? (
        <Card labelledBy="others">
          <h2 id="others">{t('applications.others')}</h2>
          <ReviewsGiven given={review.others} rubric={review.rubric} />
        </Card>
      ) : review.mine === 'OPEN' ? (
        <p className="quiet small">{t('applications.othersLater')}</p>
      ) : null}
      {review.canGive ? <Recuse review={review} /> : null}
      {review.mine !== 'OPEN' && review.nextId ? (
        <div>
          <ButtonLink to={`${base}/${review.nextId}`}>{t('applications.nextToRead')}</ButtonLink>
        </div>
      ) : null}
    </Column>
  );
}
