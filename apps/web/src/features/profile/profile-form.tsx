import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { GRADE_LEVELS, TOPICS, type ProfileField, type ShownTo } from '@hearth/shared';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { ProfileSaveDocument, type Profile_OwnFragment } from '../../gql/profile/graphql.js';
import { UNTIL_SIGNED_OUT } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { ChoicesField } from './choices-field.js';
import { OrganizationField } from './organization-field.js';
import { PreviewDialog } from './preview-dialog.js';
import {
  fieldsOf,
  gradesIn,
  inputOf,
  shownIn,
  topicsIn,
  withShown,
  type ProfileFields,
} from './profile-fields.js';
import { ShownField } from './shown-field.js';
import classes from './profile.module.css';

type LineName = 'name' | 'pronouns' | 'pronunciation' | 'roleTitle';
type ProseName = 'askMeAbout' | 'lookingFor';
const LINES = {
  name: ['profile.name', 'profile.nameHow', null],
  pronouns: ['profile.pronouns', 'profile.pronounsHow', 'PRONOUNS'],
  pronunciation: ['profile.pronunciation', 'profile.pronunciationHow', 'PRONUNCIATION'],
  roleTitle: ['profile.role', 'profile.roleHow', 'ROLE'],
} as const;
const PROSE = {
  askMeAbout: ['profile.askMeAbout', 'profile.askMeAboutHow', 'ASK_ME_ABOUT'],
  lookingFor: ['profile.lookingFor', 'profile.lookingForHow', 'LOOKING_FOR'],
} as const;

interface ProfileFormProps {
  own: Profile_OwnFragment;
  /** Reads what is saved now. */
  onLookAgain: () => Promise<void>;
}

/** The words of a profile, and who sees which of them. */
export function ProfileForm({ own, onLookAgain }: ProfileFormProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const announce = useAnnounce();
  const place = `${UNTIL_SIGNED_OUT}profile`;
  const { fields, change: keep, forget, wasKept } = useDraftForm<ProfileFields>(place, fieldsOf(own));
  const [save, { loading, error, reset }] = useMutation(ProfileSaveDocument);
  const [saved, setSaved] = useState(false);
  const [looks, setLooks] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [error]);

  const change = (some: Partial<ProfileFields>) => {
    setSaved(false);
    keep(some);
  };
  const shown = (field: ProfileField, label: string): ReactNode => (
    <ShownField
      field={field}
      label={label}
      value={shownIn(fields, field)}
      onChange={(which: ProfileField, to: ShownTo) => change({ shown: withShown(fields, which, to) })}
    />
  );
  const line = (name: LineName) => {
    const [label, how, field] = LINES[name];
    return (
      <div className={classes.field}>
        <TextInput
          label={t(label)}
          description={t(how)}
          value={fields[name]}
          error={fault(error, name)}
          autoComplete={name === 'name' ? 'name' : 'off'}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
        {field ? shown(field, t(label)) : null}
      </div>
    );
  };
  const prose = (name: ProseName) => {
    const [label, how, field] = PROSE[name];
    return (
      <div className={classes.field}>
        <Textarea
          label={t(label)}
          description={t(how)}
          value={fields[name]}
          error={fault(error, name)}
          rows={3}
          autoCapitalize="sentences"
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
        {shown(field, t(label))}
      </div>
    );
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    setSaved(false);
    try {
      await save({ variables: { input: inputOf(fields, own.version) } });
    } catch (refused) {
      // Said below. What is saved now is read, so that the same form can be saved over it.
      if (troubleOf(refused).code === 'conflict') await onLookAgain().catch(() => undefined);
      return;
    }
    forget();
    setSaved(true);
    announce(t('profile.saved'));
  };
  const trouble = error ? troubleOf(error) : null;
  return (
    <form ref={form} noValidate onSubmit={(event) => void send(event)}>
      <Column>
        {wasKept && !saved ? (
          <Row>
            <p role="status">{t('profile.kept')}</p>
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                forget();
                keep(fieldsOf(own));
                forget();
                reset();
              }}
            >
              {t('profile.keptDrop')}
            </Button>
          </Row>
        ) : null}
        <Card labelledBy="profile-you">
          <h2 id="profile-you">{t('profile.you')}</h2>
          {line('name')}
          {line('pronouns')}
          {line('pronunciation')}
          <div className={classes.field}>
            <p className={classes.label}>{t('profile.picture')}</p>
            {shown('PICTURE', t('profile.picture'))}
          </div>
        </Card>
        <Card labelledBy="profile-work">
          <h2 id="profile-work">{t('profile.work')}</h2>
          {line('roleTitle')}
          <div className={classes.field}>
            <OrganizationField
              name={fields.organizationName}
              error={fault(error, 'organizationId')}
              onChange={(organizationId, organizationName) => change({ organizationId, organizationName })}
            />
            {shown('ORGANIZATION', t('profile.organization'))}
          </div>
          <div className={classes.field}>
            <div>
              <p className={classes.label}>{t('profile.state')}</p>
              <p className="quiet small">{t('profile.stateHow')}</p>
            </div>
            {shown('STATE', t('profile.state'))}
          </div>
          <div className={classes.field}>
            <ChoicesField
              label={t('profile.gradesWhich')}
              all={GRADE_LEVELS}
              word={(one) => `about.grade.${one}`}
              value={gradesIn(fields)}
              onChange={(chosen) => change({ gradeLevels: chosen.join(' ') })}
            />
            {shown('GRADE_LEVELS', t('profile.grades'))}
          </div>
          <div className={classes.field}>
            <ChoicesField
              label={t('profile.topicsWhich')}
              all={TOPICS}
              word={(one) => `about.topic.${one}`}
              value={topicsIn(fields)}
              onChange={(chosen) => change({ topics: chosen.join(' ') })}
            />
            {shown('TOPICS', t('profile.topics'))}
          </div>
        </Card>
        <Card labelledBy="profile-others">
          <h2 id="profile-others">{t('profile.others')}</h2>
          {prose('askMeAbout')}
          {prose('lookingFor')}
        </Card>
        <div>
          <p className="quiet small">{t('profile.beside')}</p>
          {trouble && !trouble.fields?.length ? (
            <p role="alert">{trouble.code === 'conflict' ? t('profile.conflict') : say(error)}</p>
          ) : null}
          <Row>
            <Button type="submit" loading={loading}>
              {t('profile.save')}
            </Button>
            <Button variant="default" onClick={() => setLooks(true)}>
              {t('profile.preview')}
            </Button>
            <span role="status">{saved ? t('profile.saved') : ''}</span>
          </Row>
        </div>
      </Column>
      {looks ? <PreviewDialog onClose={() => setLooks(false)} /> : null}
    </form>
  );
}
