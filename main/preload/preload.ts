import { contextBridge } from 'electron'
import { shellBridge } from './shell-bridge.ts'
import { reportStoppedRequests } from './stopped-requests.ts'

reportStoppedRequests()
contextBridge.exposeInMainWorld('lectern', shellBridge())
