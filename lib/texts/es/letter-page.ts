/** The page for writing the letter that adds sub-accounts. */
export const letterPage = {
  title: 'Carta: agregar subcuentas',
  form: 'Lo que va en la carta',
  notStored:
    'Nada de lo que escribe aquí se guarda ni se envía. Imprima o guarde la carta antes de cerrar esta pestaña.',
  where: {
    head: 'Membrete',
    company: 'La empresa, exactamente como en la primera solicitud de ACE',
    request: 'Lo que pide',
    signer: 'Quién firma',
  },
  headTyped: 'Con el nombre y la dirección de la empresa de abajo',
  headPaper: 'Nuestro papel lo tiene: dejar lugar arriba',
  numbersHint: 'Uno por línea, completo. ¿Su Formulario 5106 tiene otro nombre? Agréguelo.',
  contactHint: 'Opcional, por si CBP tiene una pregunta.',
  line: 'Línea {line}: {said}',
  noSuffix: 'Agregue los dos caracteres que le siguen (a menudo 00).',
  doubtsOnly: 'Son solo avisos. La carta se imprime como usted la escribió.',
  empty:
    '{count, plural, =0 {Todas las líneas de la carta están llenas.} one {Falta: {parts}. Esta línea queda en blanco, para que la llene a mano.} other {Falta: {parts}. Estas líneas quedan en blanco, para que las llene a mano.}}',
  preview: 'La carta',
  meaning: 'En español, para usted: esto no se imprime',
  print: 'Imprimir, o guardar como PDF',
  printHint:
    'En la ventana que se abre, elija una impresora o “Guardar como PDF”. Solo se imprime la carta. Luego fírmela.',
  send: 'Luego envíela',
  sendLead: 'Adjunte la carta firmada a este correo.',
  otherWay: 'El otro camino: el formulario web',
} as const;
