<?php
/**
 * Checks the shape of an uploaded settings file: an object with known names, and values of a plausible type and size. The
 * element itself checks what the values say and reports problems in the browser's console.
 *
 * @package KetamineExplainer
 */

defined( 'ABSPATH' ) || exit;

define( 'KETAMINE_EXPLAINER_MAX_BYTES', 262144 );
define( 'KETAMINE_EXPLAINER_MAX_DEPTH', 6 );
define( 'KETAMINE_EXPLAINER_MAX_ENTRIES', 200 );

/**
 * Reads settings from JSON.
 *
 * @param string $json Content of the file.
 * @return array|WP_Error Settings, or what is wrong with them.
 */
function ketamine_explainer_read_settings( $json ) {
	if ( strlen( $json ) > KETAMINE_EXPLAINER_MAX_BYTES ) {
		/* translators: %s: size */
		return new WP_Error( 'size', sprintf( __( 'The file is larger than %s.', 'ketamine-explainer' ), size_format( KETAMINE_EXPLAINER_MAX_BYTES ) ) );
	}
	// Some editors write a byte order mark first.
	$json     = preg_replace( '/^\xEF\xBB\xBF/', '', $json );
	$settings = json_decode( $json, true, KETAMINE_EXPLAINER_MAX_DEPTH );
	if ( ! is_array( $settings ) || '{' !== substr( ltrim( $json, " \t\r\n" ), 0, 1 ) ) {
		return new WP_Error( 'json', __( 'The file is not a JSON object.', 'ketamine-explainer' ) );
	}
	// Names the schema for editors; it is not a setting.
	unset( $settings['$schema'] );
	$unknown = array_diff( array_map( 'strval', array_keys( $settings ) ), ketamine_explainer_build( 'settings' ) );
	if ( $unknown ) {
		/* translators: %s: names of settings */
		return new WP_Error( 'names', sprintf( __( 'Unknown settings: %s', 'ketamine-explainer' ), implode( ', ', $unknown ) ) );
	}
	$entries = 0;
	array_walk_recursive(
		$settings,
		function () use ( &$entries ) {
			++$entries;
		}
	);
	if ( $entries > KETAMINE_EXPLAINER_MAX_ENTRIES ) {
		return new WP_Error( 'entries', __( 'The file holds too many values.', 'ketamine-explainer' ) );
	}
	return $settings;
}
