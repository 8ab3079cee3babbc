import type { HeaderWords } from './meaning.ts';
import { wholeHeader } from './whole-header.ts';

export const spanishMeanings: HeaderWords = {
  rating: [
    'satisf*, calidad, servicio, servicios, valore, valorar, valoración, valoraciones, evalú*, califi*, puntu*, puntaje',
    'nota, notas, estrellas, contento, atención',
    /\b(su|tu|mi|la|esta|nuestra) experiencia\b(?! (laboral|profesional|previa))|\bexperiencia (general|global|total|de (compra|usuario|cliente)|del cliente|con|en (nuestr|la tienda|el hotel))/,
  ],
  outcome: ['*satisf*, califica*, puntuación, puntaje, valoración, recom*, recomiend*'],
  importance: ['importan*, prioridad*'],
  usage: ['con qué frecuencia, frecuencia, frecuente, cuántas, cuántos, número de, veces'],
  likelihood: [
    'probab*, dispuest*, intención, posibilidad, volvería, volverías, volveré, volver a, recompra*, renovar, renovaría, regresaría, repetiría',
    /\b(comprar|usar|utilizar|visitar|contratar|reservar|elegir|pedir)\w* (\w+ ){0,4}(de nuevo|otra vez|nuevamente)\b|\bseguir(ia|e)? (comprando|usando|utilizando|siendo cliente)\b/,
  ],
  belief: [/^(?!.*\b(nuestr\w*|servicios?|personal|equipo|atencion)\b).*\b(confio en|tengo confianza|creo que)\b/],
  agreement: [/\bde acuerdo\b|\bdesacuerdo\b/],
  self: [/^\W*\d*\W*(yo|me siento (?!.*satisf)|soy|tengo|puedo|suelo|mi|mis) /],
  habit: [/\bcon que frecuencia (usted |ud\.? )?(usa|utiliza|compra|visita|viaja|consume|acude|va|come|realiza)/],
  asksRating: [/\b(calific|evalu|valor)(a|e|ar|aria|aria usted|arias|ue|ua)\b/],
  concern: ['preocup*'],
  expectation: ['expectativ*, espera usted, esperab*, esperad*'],
  recommend: ['recomend*, recomiend*, recomien*'],
  profile: ['personalidad'],
  contented: ['satisf*'],
  negative: [
    'difícil*, dificult*, insatisf*, descontent*, tiempo de espera, esperar, esfuerzo, lento, lenta, demasiad*, complicad*',
    'decepcion*, confus*, molest*, a menudo tengo que',
    /\b(pensado|considerado|pienso|planeo) (\w+ ){0,2}(en )?(cambiar|irme|dejar|cancelar)/,
    /(?<!(gestion|atencion|tratamiento|resolucion|manejo|respuesta) (de|a) (las |los |sus |su |tus )?)\b(quejas?|reclamos?|reclamacion\w*)\b/,
  ],
  reversed: ['ítem inverso, invertido, invertida, inverso, inversa'],
  eitherWay: [/\bfacil o dificil\b|\bdificil o facil\b/],
  derived: [
    'promedio, total, totales, suma, índice, porcentaje, nota media, puntuación media, valor medio, ^media$',
    /\bmedia de\b/,
  ],
  kind: [
    'tipo, categoría, código, clase, grupo',
    /\b(canal|sucursal|departamento|tienda|region|oficina|zona)( (de|visitad[ao]|utilizad[ao])( \w+)?)?[?:*. ]*$/,
  ],
  measure: [
    wholeHeader('experiencia'),
    'edad, años, meses, semanas, días, minutos, ingresos, importe, monto, gasto, salario, código postal, veces',
    /(?<!\b(atencion|apertura|horario|horario de) )\bhoras\b/,
  ],
  unit: [
    /\((en )?(dias|horas|minutos|segundos|semanas|meses|anos|€|\$|euros|pesos)\)|\ben (dias|horas|minutos|segundos|semanas|meses)\b/,
  ],
  duration: ['duración, tiempo empleado, tiempo transcurrido'],
  id: [/\bnumero de (pedido|cliente|ticket|factura|orden|caso|socio|serie)\b|\bn\.? ?º\b|^(nº|n°|num\.?)$/, 'folio'],
  personal: [
    /(^|\b(su|sus|tu|tus|del|el|la|de|y|cliente|indique|escriba) )(nombres?|nombre completo|nombres? y apellidos?|apellidos?|correo|correo electronico|e-?mail|mail|direccion( de (correo|e-?mail)( electronico)?)?|direccion (postal|particular|electronica)|telefono( (movil|celular|fijo|de contacto))?|celular|movil|whats ?app|domicilio|dni|nie|curp|rfc|cedula( de identidad)?|pasaporte)( ?[([][^()[\]]*[)\]])?[?:*. ]*$/,
    /\bnombre del? (la )?(cliente|contacto|encuestad[oa]|entrevistad[oa]|usuari[oa]|participante|paciente|huesped|socio)\b/,
    '^contacto$, ^datos de contacto$, nombre y apellidos, nombre y apellido, nombre completo, correo electrónico, número de teléfono, número de celular',
    'número de móvil, número de contacto, número de pasaporte, número de identificación, documento de identidad',
    'dirección ip, datos de contacto',
  ],
  submitted: [
    'marca temporal, marca de tiempo, hora de finalización, hora de envío, hora de fin',
    /\bfecha( y hora)? del? (envio|respuesta|registro|creacion|finalizacion|la respuesta|encuesta|la encuesta)\b/,
  ],
  date: ['fecha, fechas, hora de inicio'],
  birth: ['nacimiento, cumpleaños'],
  demographic: [
    wholeHeader(
      '(?:¿?cual es (?:su|tu|el) |indique su |su |tu )?(?:ultimo |maximo |mayor )?(?:nivel (?:educativo|de estudios|de educacion|socioeconomico|de ingresos|academico)|estudios|educacion|escolaridad|grado academico|titulacion|sexo|genero|estado civil|nacionalidad|ocupacion|profesion|cargo|puesto(?: de trabajo)?|situacion laboral|ingresos?(?: mensuales?| familiares| anuales)?|rango de (?:edad|ingresos)|grupo de edad|edad|ciudad|pais|provincia|region|municipio|comuna|(?:lugar|ciudad|pais) de residencia|residencia|tamano (?:del?|de la) (?:equipo|empresa|hogar)|experiencia laboral|experiencia profesional|anos de experiencia|antiguedad|marca|barrio)(?: de residencia)?',
    ),
    /\b(donde|en que \w+) (vive|vives|reside|resides)\b/,
  ],
  metadata: ['^idioma$, ^navegador$, ^última página$, ^lenguaje inicial$, ^idioma inicial$, ^semilla$, ^dispositivo$'],
  comment: ['coment*, sugeren*, opinión, opiniones, observacion*, por qué, motivo, motivos, explique, mejorar, razón'],
  remark: [
    /(?<!\b(tipo|categoria|numero|motivo) de (los |las |sus )?)\b(comentarios?|sugerencias?|observacion(es)?)\b/,
    /\balgo mas\b|\bque (podemos|podriamos|deberiamos) (hacer )?(mejor|cambiar)|\b(como|que) (mejoraria|cambiaria)\b/,
  ],
  choice: [/^¿?(cual|cuales|que) /],
  customer: [
    /^(su |nombre del? (la |su |tu )?|nº de |numero de )?(cliente|empresa|compania|razon social|organizacion)[?:*. ]*$/,
  ],
  respondent: ['encuestado, encuestada, id de usuario, número de socio'],
  complaint: ['queja, quejas, reclamo, reclamos, reclamación, reclamaciones, incidencia, incidencias'],
  overall: [
    'satisfacción general, satisfacción global, satisfacción total, en general, globalmente, valoración global',
  ],
  perceived: ['percib*, percepci*, recibid*, real'],
  generic: ['general, global, satisf*, valor*, evalu*, calific*, puntu*, nota, cómo, pregunta, indique'],
  question: [/^¿|^(como|que tan|cuan)\b/],
  name: ['nombre, nombres, apellido, apellidos'],
  mail: ['correo'],
  project: ['proyecto, proyectos, obra, obras'],
  team: ['equipo, equipos, cuadrilla'],
  served: [
    wholeHeader(
      '(?:nombre (?:del?|de la) )?(?:agente|supervisora?|asesora?|gerente|vendedora?|ejecutiv[oa]|tecnico|encargad[oa])',
    ),
  ],
  staff: [
    'agente, supervisor, supervisora, asesor, asesora, empleado, empleada, empleados, encuestador, encuestadora, trabajador',
  ],
  others: ['encuestado, encuestada, cliente, su, tu, contacto, participante'],
};
