import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { interfaceWords } from '../../shared/words/interface/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words'
    resources: { words: typeof interfaceWords }
  }
}

/** Makes the catalogue's sentences available to `useTranslation` and to `t` of i18next. */
export function provideWords(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: { words: interfaceWords } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
}
