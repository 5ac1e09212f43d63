import { Textarea, TextInput } from '@mantine/core';
import type { SettingFragment } from '../../gql/site-settings/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { SettingCard } from './setting-card.js';
import classes from './site-settings.module.css';
import { TextPreview } from './text-preview.js';
import { useSetting } from './use-setting.js';

const fieldsOf = ({ words }: SettingFragment) => ({ en: words?.en ?? '', es: words?.es ?? '' });

/** Words in both languages: a line, or a text in Markdown with a look at what comes of it. */
export function WordsSetting({
  setting,
  max,
  rows,
}: {
  setting: SettingFragment;
  max: number;
  rows?: number;
}) {
  const { t } = useWords();
  const { fault } = useTroubleWords();
  const form = useSetting(setting, fieldsOf, ({ en, es }) => ({ en, es }));
  const { fields, change, error } = form;
  const field = (language: 'en' | 'es') => {
    const shared = {
      label: t(language === 'en' ? 'siteSettings.english' : 'siteSettings.spanish'),
      lang: language,
      maxLength: max,
      value: fields[language],
      error: fault(error, language),
      onChange: (event: { currentTarget: { value: string } }) =>
        change({ [language]: event.currentTarget.value }),
    };
    if (!rows) return <TextInput {...shared} />;
    return (
      <div>
        <Textarea {...shared} autosize minRows={rows} maxRows={18} />
        <TextPreview markdown={fields[language]} language={language} />
      </div>
    );
  };
  return (
    <SettingCard
      setting={setting}
      form={form}
      theirs={
        <>
          <p lang="en">{setting.words?.en}</p>
          <p lang="es">{setting.words?.es}</p>
        </>
      }
    >
      <div className={classes.pair}>
        {field('en')}
        {field('es')}
      </div>
    </SettingCard>
  );
}
