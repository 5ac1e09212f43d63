import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who may read: the Collective, a cohort's present and future members and coordinators, or a session's people. */
@Entity()
@Check('audience_kind_check', `kind IN ('collective', 'cohort', 'session')`)
@Index('audience_one_collective_idx', { synchronize: false })
export class AudienceEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: 'collective' | 'cohort' | 'session';
}
