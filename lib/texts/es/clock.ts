/** The code window: the countdown and its alerts. */
export const clock = {
  name: 'Cuenta regresiva del código de verificación',
  startedNext: 'empezó a las {time}, cuando usted presionó Next',
  startedAppeared: 'empezó a las {time}, cuando apareció la página del código',
  startedHand: 'empezó a las {time}, a mano',
  startedMail: 'empezó a las {time}, como muestra su correo',
  unknown: '–:––',
  unknownAsk:
    'Indique la hora del correo de CBP. Hasta entonces, dese prisa. Si la página tiene su propia cuenta regresiva, confíe en esa.',
  expiredDo:
    'Pasaron los diez minutos. ¿Llegó el código? Empiece de nuevo mientras ese buzón está abierto. Si nunca llegó, averigüe primero qué correo figura en su 5106.',
  acceptedDo: 'Código aceptado. Por seguridad, termine antes de que acabe este reloj.',
  lostDo:
    'El formulario volvió a su primera página: el código y lo que escribió se perdieron. Tenga a su contacto al teléfono y llene otra vez la página. Next envía un código nuevo.',
  correct: 'Corregir el inicio',
  correctLabel: 'Hora de envío del código, según el correo de CBP',
  correctApply: 'Usar esta hora',
  refusedBounds:
    'Indique una hora entre {earliest} y {latest}, no posterior a la aparición de la página del código.',
  spokenBoth:
    '{minutes, plural, one {# minuto} other {# minutos}} {seconds, plural, one {# segundo} other {# segundos}}',
  spokenMinutes: '{minutes, plural, one {# minuto} other {# minutos}}',
  spokenSeconds: '{seconds, plural, one {# segundo} other {# segundos}}',
  spokenZero: 'sin tiempo',
} as const;

export const alerts = {
  start: {
    title: '{remaining} para el código de verificación',
    body: 'Pida ahora el código a su contacto. No presione Back.',
    say: 'Empezó la cuenta regresiva del código de verificación. Tiempo: {remaining}.',
  },
  '5:00': {
    title: 'Tiempo para el código: {remaining}',
    body: '¿Aún sin código? Llame a su contacto: el correo puede estar en spam.',
    say: 'Tiempo para el código de verificación: {remaining}.',
  },
  '2:00': {
    title: 'Tiempo para el código: {remaining}',
    body: 'Escriba el código y presione Next en cuanto lo tenga.',
    say: 'Tiempo para el código de verificación: {remaining}.',
  },
  '1:00': {
    title: 'Tiempo para el código: {remaining}',
    body: 'Escriba el código y presione Next ahora.',
    say: 'Tiempo: {remaining}. Escriba el código de verificación y presione Next.',
  },
  '0:20': {
    title: 'Tiempo para el código: {remaining}',
    body: 'Presione Next ahora.',
    say: 'Tiempo para el código de verificación: {remaining}.',
  },
  expired: {
    title: 'Pasaron los diez minutos',
    body: '¿Llegó el correo con el código? Abra el formulario para ver qué sigue.',
    say: 'Pasaron los diez minutos y no se envió nada. ¿Llegó el correo con el código?',
  },
} as const;
