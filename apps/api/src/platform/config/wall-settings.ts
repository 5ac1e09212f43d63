import { IsIn, IsOptional, Matches } from 'class-validator';
import { FileSettings } from './file-settings.js';

/** Settings of the walls. */
export class WallSettings extends FileSettings {
  /** Which GraphQL operations are answered: those of the web, or any. Unless set, in production the web's, elsewhere any. */
  @IsOptional()
  @IsIn(['registered', 'open'], { message: 'OPERATIONS must be registered or open' })
  OPERATIONS?: 'registered' | 'open';

  /** Where whoever finds a weakness of this house tells of it. */
  @IsOptional()
  @Matches(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, {
    message: 'SECURITY_CONTACT must be a mailto: or https:// address',
  })
  SECURITY_CONTACT?: string;
}
