import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { OrganizationEditDocument, type Organization_WholeFragment } from '../../gql/directory/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { complete, OrganizationFields, type Described } from './organization-fields.js';

interface OrganizationEditProps {
  one: Organization_WholeFragment;
  /** With what was done, or null. */
  onDone: (what: string | null) => void;
}

/** Mends what stands of an organization. */
export function OrganizationEdit({ one, onDone }: OrganizationEditProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [value, setValue] = useState<Described>(one);
  // As it was read into the form: what comes while one writes is no reason to save over it.
  const [version] = useState(one.version);
  const [checked, setChecked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const [edit, { loading, error }] = useMutation(OrganizationEditDocument);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const whole = complete(value);
    if (!whole) return first.current?.focus();
    try {
      await edit({ variables: { input: { id: one.id, ...whole, version } } });
      onDone(t('organizations.saved'));
    } catch {
      first.current?.focus();
    }
    return undefined;
  };
  return (
    <Dialog open title={t('organizations.edit')} onClose={() => onDone(null)}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <OrganizationFields
            value={value}
            onChange={setValue}
            checked={checked}
            error={error}
            first={first}
          />
          {error && troubleOf(error).code !== 'invalid' ? <p role="alert">{say(error)}</p> : null}
          <Row>
            <Button type="submit" loading={loading}>
              {t('organizations.save')}
            </Button>
            <Button variant="subtle" onClick={() => onDone(null)}>
              {t('organizations.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
