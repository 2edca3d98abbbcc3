import { sent } from '../en/sent';

/** The small tools: numbers, the table of suffixes, the letter. */
export const tools = {
  routing: {
    label: 'Routing number',
    ok: 'El dígito de control es correcto. Compárelo de todos modos con el papel del banco: el número de transferencias (wires) puede ser otro.',
    faults: {
      empty: 'Escriba los nueve dígitos.',
      'not digits': 'Un routing number tiene solo dígitos.',
      length: 'Un routing number tiene nueve dígitos.',
      'all zero': 'Nueve ceros no son un routing number.',
      'check digit':
        'El dígito de control no es correcto: compare cada dígito con el papel del banco.',
    },
  },
  importerNumber: {
    label: 'Número de importador',
    kinds: {
      ein: 'EIN',
      'ein+suffix': 'EIN con los dos caracteres que le siguen',
      ssn: 'Número de Seguro Social',
      'cbp-assigned': 'Número asignado por CBP',
    },
    faults: {
      empty: 'Escriba el número como en su Formulario 5106.',
      characters: 'Tiene solo dígitos, letras y guiones.',
      'ten digits':
        'Ningún número de importador tiene diez dígitos: un EIN tiene nueve, y once caracteres con los dos que le siguen.',
      length: 'Ningún número de importador conocido tiene esta longitud.',
      suffix: 'Los dos últimos caracteres nunca son O, I o Z. Pruebe 0, 1 o 2.',
      shape: 'Ningún número de importador conocido tiene sus guiones o letras en estos lugares.',
    },
    notes: {
      ambiguous: 'Sin guiones no podemos saber de qué tipo es este número.',
      hyphens: 'Escríbalo con sus guiones.',
      suffix:
        '¿Sin coincidencia en el formulario? Pruebe el número con o sin los dos últimos caracteres. Cada número, con los dos caracteres que le siguen, necesita sus propios datos bancarios.',
      private: 'Es un número de Seguro Social: no lo envíe por correo común.',
    },
    warnOnly: 'Esto es solo un aviso: decide el formulario.',
  },
  suffixes: {
    title: 'Sus números, cada uno con los dos caracteres que le siguen',
    visible: 'Visible en el portal',
    entered: 'Datos bancarios puestos',
    seen: 'Visto tras Get Info/Refresh',
    rev613: 'REV-613 vacío',
  },
  letter: {
    'top-account': 'Nombre de la cuenta principal (top account)',
    signer: 'Nombre de la persona que firma',
    'signer-role': 'Firma como',
    owner: 'Nombre del titular (Trade Account Owner)',
    contact: 'Teléfono y correo para preguntas',
    company: 'Nombre de la empresa, como en la primera solicitud',
    address: 'Dirección de la empresa, como en la primera solicitud',
    'account-type': 'Tipo de subcuenta',
    numbers: 'Números de importador, cada uno con los dos caracteres que le siguen',
    date: 'Fecha',
  },
  // As the letter says it.
  letterRoles: sent.letter.roles,
  letterAccounts: sent.letter.accounts,
} as const;
