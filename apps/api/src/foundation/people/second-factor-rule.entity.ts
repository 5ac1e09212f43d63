import type { CohortRole, SiteRole } from '@hearth/shared';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether whoever holds this role, anywhere, must have a second factor. */
@Entity()
@Check(
  'second_factor_rule_role_check',
  `role IN ('member', 'fellow', 'facilitator', 'coordinator', 'moderator', 'administrator')`,
)
export class SecondFactorRuleEntity {
  @PrimaryColumn('text') role: SiteRole | CohortRole;
  @Column('boolean') required: boolean;
}
