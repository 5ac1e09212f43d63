import { jsonRow } from '../../platform/db/json-row.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Certificate } from './certificates.types.js';

/** A certificate as it is read beside something else. */
export interface CertificateRow {
  id: string;
  code: string;
  personName: string;
  minutes: number;
  sessions: number;
  issuedAt: string;
}

/** SQL of one; `certificate` is the alias of the table. */
export const CERTIFICATE = (certificate: string): string =>
  jsonRow({
    id: `${certificate}.id`,
    code: `${certificate}.code`,
    personName: `${certificate}.person_name`,
    minutes: `${certificate}.minutes`,
    sessions: `json_array_length(${certificate}.sessions)`,
    issuedAt: isoInstantSql(`${certificate}.issued_at`),
  });

/** As it is shown to its holder and to those who coordinate its cohort. */
export const shownCertificate = ({ id, code, minutes, issuedAt }: CertificateRow): Certificate => ({
  id,
  code: printedCode(code),
  minutes,
  issuedAt: new Date(issuedAt),
  filePath: `/certificate-files/${id}`,
});

/** In groups of four, as it is printed. */
export const printedCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');
