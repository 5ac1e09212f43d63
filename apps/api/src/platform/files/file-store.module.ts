import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { Pictures } from './pictures.js';
import { S3Store } from './s3-store.js';

/** The store that the settings name: a bucket where one is given, else a folder. */
export function storeOf(config: Config): FileStore {
  const { FILES_S3_URL, FILES_S3_REGION, FILES_S3_KEY, FILES_S3_SECRET, FILES_FOLDER } = config;
  if (FILES_S3_URL && FILES_S3_KEY && FILES_S3_SECRET)
    return new S3Store({
      endpoint: FILES_S3_URL,
      region: FILES_S3_REGION,
      accessKeyId: FILES_S3_KEY,
      secretAccessKey: FILES_S3_SECRET,
    });
  return new FolderStore(FILES_FOLDER);
}

@Global()
@Module({
  providers: [{ provide: FileStore, inject: [Config], useFactory: storeOf }, Pictures],
  exports: [FileStore, Pictures],
})
export class FileStoreModule {}
