import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbook } from './read-xlsx.ts';

parentPort!.postMessage(await readWorkbook(workerData.bytes, workerData.limits));
