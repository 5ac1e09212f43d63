import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsUrl, Matches, Min, MinLength } from 'class-validator';
import { toNumber } from './from-text.js';

/** Settings of pictures and documents. */
export class FileSettings {
  /** Files that one person may bring within an hour. */
  @Transform(toNumber)
  @IsInt({ message: 'UPLOADS_PER_HOUR must be a whole number' })
  @Min(1, { message: 'UPLOADS_PER_HOUR must be 1 or more' })
  UPLOADS_PER_HOUR: number = 60;

  /** The time for a file to come in, in seconds. */
  @Transform(toNumber)
  @IsInt({ message: 'UPLOAD_SECONDS must be a whole number' })
  @Min(1, { message: 'UPLOAD_SECONDS must be 1 or more' })
  UPLOAD_SECONDS: number = 60;

  /** The folder of pictures and documents, where no bucket is named. */
  @MinLength(1, { message: 'FILES_FOLDER must name a folder' })
  FILES_FOLDER: string = '.hearth/files';

  /** A bucket of any store that speaks S3: its address, and the pair of keys that opens it. */
  @IsOptional()
  @IsUrl(
    { protocols: ['http', 'https'], require_tld: false, require_protocol: true },
    { message: 'FILES_S3_URL must be the http:// or https:// address of a bucket' },
  )
  FILES_S3_URL?: string;

  @Matches(/^[a-z\d-]{1,64}$/, { message: 'FILES_S3_REGION must be a region, like us-east-1' })
  FILES_S3_REGION: string = 'us-east-1';

  @IsOptional()
  @MinLength(1)
  FILES_S3_KEY?: string;

  @IsOptional()
  @MinLength(1)
  FILES_S3_SECRET?: string;
}

/** What is wrong where a bucket is named by halves. */
export function bucketFaults({ FILES_S3_URL, FILES_S3_KEY, FILES_S3_SECRET }: FileSettings): string[] {
  const given = [FILES_S3_URL, FILES_S3_KEY, FILES_S3_SECRET].filter((one) => one);
  return given.length === 0 || given.length === 3
    ? []
    : [
        'FILES_S3_URL, FILES_S3_KEY and FILES_S3_SECRET belong together: set all of them, or none and FILES_FOLDER',
      ];
}
