/** What the browser refused to save, and what can be done. */
export const unsaved = {
  title: 'Su navegador no pudo guardar un cambio',
  body: 'Desde las {time} no guardó {parts}. Lo guardado antes sigue ahí; su cambio no. ¿Está lleno el disco? Haga espacio y repítalo.',
  clocks:
    'Hasta entonces no confíe en la cuenta regresiva ni en un recordatorio. Si se envió un código de verificación, anote usted la hora: vale diez minutos.',
  read: 'Ya lo vi',
  notification:
    'Lo guardado antes sigue ahí. Haga espacio en el disco; hasta entonces no confíe en la cuenta regresiva ni en un recordatorio.',
};
