<?php
/**
 * Plugin Name:       Ketamine Explainer
 * Description:       Explains ketamine infusion for migraine to patients: a block and a shortcode. Served from your own site; no tracking.
 * Version:           0.1.0
 * Requires at least: 5.8
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       ketamine-explainer
 *
 * @package KetamineExplainer
 */

defined( 'ABSPATH' ) || exit;

define( 'KETAMINE_EXPLAINER_FILE', __FILE__ );
define( 'KETAMINE_EXPLAINER_OPTION', 'ketamine_explainer_settings' );

require __DIR__ . '/includes/build.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/settings.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/options-page.php';
}
