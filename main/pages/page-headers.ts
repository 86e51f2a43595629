import { contentPolicy, type PolicyOptions } from './content-policy.ts'

const permissions = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** Headers that go with everything Lectern serves, page or file. */
export const fileHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * Headers of the page itself: the content policy, isolation from other pages, and no use of any device.
 * Subtle: Origin-Agent-Cluster is left out, because Electron 33 ends with a failed check when a page of its own scheme carries it.
 */
export function pageHeaders(options: PolicyOptions): Readonly<Record<string, string>> {
  return {
    ...fileHeaders,
    'content-security-policy': contentPolicy(options),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy': permissions.map((name) => `${name}=()`).join(', '),
    'x-frame-options': 'DENY',
    'x-dns-prefetch-control': 'off',
  }
}
